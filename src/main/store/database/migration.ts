/** One change of the schema: its number, its name, and what it runs. */
export type Migration = Readonly<{ version: number; name: string; sql: string }>;
