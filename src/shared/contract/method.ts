import type { z } from 'zod';

/** A method is a pair of schemas; the types of its handler and of its caller both come from here. */
export type Method = Readonly<{ input: z.ZodType; output: z.ZodType }>;
export type Contract = Readonly<Record<string, Method>>;

export type InputOf<M extends Method> = z.infer<M['input']>;
export type OutputOf<M extends Method> = z.infer<M['output']>;

/** What a process must implement to serve a contract. */
export type Handlers<C extends Contract> = {
  readonly [K in keyof C]: (input: InputOf<C[K]>) => OutputOf<C[K]> | Promise<OutputOf<C[K]>>;
};
