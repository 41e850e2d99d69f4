/** Who answers where no model does. */
export const ANALYST = 'Built-in analyst';
