package org.jobcenterportal.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of whole ways through the portal; its name ends with the same word, so that the build finds it. Its methods
 * take the {@link RunningPortal} as parameter. All share one portal: a journey makes its own data and counts on no
 * other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(RunningPortalExtension.class)
public @interface Journey {}
