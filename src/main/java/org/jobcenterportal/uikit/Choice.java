package org.jobcenterportal.uikit;

import org.jspecify.annotations.Nullable;

/**
 * One of a few answers.
 *
 * @param hint a short second line, or nothing
 */
public record Choice<T>(T value, @Nullable IconName icon, String title, String hint) {

    public Choice(T value, IconName icon, String title) {
        this(value, icon, title, "");
    }
}
