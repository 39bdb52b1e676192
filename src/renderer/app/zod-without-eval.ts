import { config } from 'zod/v4/core';

/**
 * zod tries `new Function` when the first object schema is made, which the content security policy
 * refuses and reports. Imported before anything that holds a schema.
 */
config({ jitless: true });
