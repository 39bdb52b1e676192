import { Typography } from '@tiptap/extension-typography';

/**
 * Quotation marks, dashes and ellipses as in print. Nothing that would touch a dose: no fractions, no
 * multiplication signs, no powers, no arrows. Tiptap keeps it out of code, and Backspace takes it back.
 */
export const SmartTyping = Typography.configure({
  copyright: false,
  laquo: false,
  leftArrow: false,
  multiplication: false,
  notEqual: false,
  oneHalf: false,
  oneQuarter: false,
  plusMinus: false,
  raquo: false,
  registeredTrademark: false,
  rightArrow: false,
  servicemark: false,
  superscriptThree: false,
  superscriptTwo: false,
  threeQuarters: false,
  trademark: false,
});
