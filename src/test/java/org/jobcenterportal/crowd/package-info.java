/** Several portals on one database, with many callers each, some of them killed: what they were told must be true. */
@NullMarked
package org.jobcenterportal.crowd;

import org.jspecify.annotations.NullMarked;
