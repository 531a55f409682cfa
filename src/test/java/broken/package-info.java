/** Code that breaks each rule of the house once, so that the tests of the rules can see that they bite. */
@NullMarked
package broken;

import org.jspecify.annotations.NullMarked;
