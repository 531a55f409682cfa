/** Knowledge of the house: guidelines, activity plans and notes on occupations, with owner, validity and history. */
@NullMarked
@ApplicationModule(
        displayName = "Knowledge",
        allowedDependencies = {"kernel", "uikit", "identity", "shell", "organisation", "targets"})
package org.jobcenterportal.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
