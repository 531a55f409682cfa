package org.jobcenterportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the portal before the first journey and stops it after the last. */
final class RunningPortalExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(RunningPortal.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningPortal.class;
    }

    @Override
    public RunningPortal resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var test = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        var portal = portal(context);
        portal.endVisits(test, context.getExecutionException().isPresent());
        assertThat(portal.takeErrors()).as("errors in the scripts of the pages").isEmpty();
    }

    private static RunningPortal portal(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Start.class, type -> Start.attempt(), Start.class)
                .portal();
    }

    /** The one attempt of a run: where it failed, no journey tries again. */
    private record Start(
            @Nullable RunningPortal running, @Nullable Exception failure) implements AutoCloseable {

        static Start attempt() {
            try {
                return new Start(RunningPortal.start(), null);
            } catch (Exception failure) {
                return new Start(null, failure);
            }
        }

        RunningPortal portal() {
            if (running == null) {
                throw new IllegalStateException("The portal for the journeys does not start", failure);
            }
            return running;
        }

        @Override
        public void close() throws Exception {
            if (running != null) {
                running.close();
            }
        }
    }
}
