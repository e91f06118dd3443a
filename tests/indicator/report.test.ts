import { testRecords } from './records';

testRecords('subjects in work reports', {
  found: [
    // A reporter has photographed the speaker; the text is the speaker's.
    ['记者赵平摄。各位代表:\n\n浙江加快转型。动能增强。湖北携手同行。工业投资增长{6%}。', { subject: null }],
    ['记者赵平从会上获悉。\n\n浙江加快转型。动能增强。湖北携手同行。工业投资增长{6%}。', { subject: '湖北' }],
  ],
});
