package org.jobcenterportal.demo;

import java.util.List;
import java.util.Map;
import org.jobcenterportal.profile.ObstacleKind;
import org.jspecify.annotations.Nullable;

/** The words of the demonstration's biographies. */
record BiographyData(
        List<String> vocational,
        List<String> academic,
        List<String> jobs,
        List<String> wishes,
        Map<ObstacleKind, String> obstacles,
        Persona olena,
        Persona serhij) {

    static BiographyData read() {
        return DemoFile.read("biographies", BiographyData.class);
    }

    /** What one of the personas has learnt, done and wishes. */
    record Persona(
            String occupation,
            String work,
            String wish,
            @Nullable String obstacle) {}
}
