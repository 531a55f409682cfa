package org.jobcenterportal.demo;

import java.util.List;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.providing.ReportText;

/** What providers write in the demonstration, as the file {@code demo/stays.yaml} has it. */
record StaysData(List<Report> reports) {

    /** A report as it could be about many. */
    record Report(String course, String strengths, String nextStep) {

        ReportText text() {
            return new ReportText(new Words(course), new Words(strengths), new Words(nextStep));
        }
    }

    static StaysData read() {
        return DemoFile.read("stays", StaysData.class);
    }
}
