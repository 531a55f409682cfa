package org.jobcenterportal.bench;

import java.time.Duration;

/** What a process has cost until now. */
final class ProcessorTime {

    private ProcessorTime() {}

    static Duration of(long process) {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("The process " + process + " has ended"));
    }
}
