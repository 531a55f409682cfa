package org.jobcenterportal.journeys;

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
        portal(context).endVisits(test, context.getExecutionException().isPresent());
    }

    private static RunningPortal portal(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(RunningPortal.class, type -> start(), RunningPortal.class);
    }

    private static RunningPortal start() {
        try {
            return RunningPortal.start();
        } catch (Exception failure) {
            throw new IllegalStateException("The portal for the journeys does not start", failure);
        }
    }
}
