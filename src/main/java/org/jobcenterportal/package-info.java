/** The portal of Jobcenter Stadt Kassel. Every package below is one room of the house. */
@NullMarked
package org.jobcenterportal;

import org.jspecify.annotations.NullMarked;
