/** The thirteen types of names, apart from the schemas: who needs only the list does not load zod. */
export const entityTypes = [
  'person',
  'organization',
  'zone',
  'place',
  'document',
  'program',
  'event',
  'industry',
  'product',
  'award',
  'position',
  'time',
  'contact',
] as const;
