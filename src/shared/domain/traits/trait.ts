/** Something a person does that makes a relationship work, with an example one could see. */
export type Trait = Readonly<{
  /** Stays as it is: what is kept about a trait is kept under it. */
  id: string;
  name: string;
  description: string;
  example: string;
}>;
