/** Milliseconds of work of this process, whatever else the machine does meanwhile; counted from `began` on. */
export const cpuTime = (began = 0): number => process.cpuUsage().user / 1000 - began;
