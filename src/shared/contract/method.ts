import type { z } from 'zod';

/** A method is a pair of schemas; the types of its handler and of its caller both come from here. */
export type Method = Readonly<{ input: z.ZodType; output: z.ZodType }>;
export type Contract = Readonly<Record<string, Method>>;

/** What a caller sends: what has a default may be left out. */
export type InputOf<M extends Method> = z.input<M['input']>;
/** What a handler gets, once parsed. */
export type ParsedOf<M extends Method> = z.output<M['input']>;
export type OutputOf<M extends Method> = z.infer<M['output']>;

/** What a process must implement to serve a contract. */
export type Handlers<C extends Contract> = {
  readonly [K in keyof C]: (input: ParsedOf<C[K]>) => OutputOf<C[K]> | Promise<OutputOf<C[K]>>;
};
