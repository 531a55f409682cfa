package org.jobcenterportal.joboffers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over jobs in bulk, those of the past too; nobody is told anything. */
@Service
@InternalUse
@Transactional
public class JobImport {

    private final JobRegister register;
    private final JobDiary diary;

    JobImport(JobRegister register, JobDiary diary) {
        this.register = register;
        this.diary = diary;
    }

    /**
     * @param job a whole one, unless it stays a draft
     * @param state where it stands
     */
    public record ImportedJob(
            JobDraft job, StaffId agent, JobState state, LocalDate publishedOn, LocalDate expiresOn) {}

    /** Adds jobs in the state that is given. */
    public void importJobs(Collection<ImportedJob> imported) {
        register.saveAllAndFlush(imported.stream().map(JobImport::job).toList());
        imported.forEach(one -> diary.note(one.job().id(), JobStep.IMPORTED, one.agent()));
    }

    /** Adds one, open for the given days. */
    public void importOpen(JobDraft job, StaffId agent, LocalDate publishedOn, LocalDate expiresOn) {
        importJobs(List.of(new ImportedJob(job, agent, JobState.OPEN, publishedOn, expiresOn)));
    }

    private static JobOffer job(ImportedJob one) {
        var job = new JobOffer(one.job(), one.agent());
        if (one.state() != JobState.DRAFT) {
            job.standAt(one.state(), one.publishedOn(), one.expiresOn());
        }
        return job;
    }
}
