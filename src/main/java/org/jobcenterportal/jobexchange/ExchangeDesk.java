package org.jobcenterportal.jobexchange;

import static java.util.stream.Collectors.toSet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.jobexchange.ExchangeOutcome.Imported;
import org.jobcenterportal.jobexchange.ExchangeOutcome.Note;
import org.jobcenterportal.joboffers.FairJobs;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.shell.OfficeSettings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * F73: the employer service hands out the open jobs as a file, and takes in files of others. What comes in becomes a
 * draft, which somebody looks at before others see it. No file names whom one asks at an employer's.
 */
@Service
@PreAuthorize("hasRole('" + Roles.EMPLOYER_SERVICE + "')")
public class ExchangeDesk {

    private static final int LIKELY = 10;
    private static final int LONGEST_NAME = 160;

    private final ExchangeWords words = ExchangeWords.read();
    private final CsvJobs csv = new CsvJobs(words);
    private final XmlJobs xml = new XmlJobs(words);
    private final JobCodec codec = new JobCodec(words);
    private final JobOffers offers;
    private final Employers employers;
    private final ExchangeBook book;
    private final CurrentStaff staff;
    private final OfficeSettings office;
    private final FairJobs fair;
    private final Clock clock;

    ExchangeDesk(
            JobOffers offers,
            Employers employers,
            ExchangeBook book,
            CurrentStaff staff,
            OfficeSettings office,
            FairJobs fair,
            Clock clock) {
        this.offers = offers;
        this.employers = employers;
        this.book = book;
        this.staff = staff;
        this.office = office;
        this.fair = fair;
        this.clock = clock;
    }

    /** How many bytes a file may have. */
    public int maxBytes() {
        return RawFile.MAX_BYTES;
    }

    /** All open jobs as a table. */
    public byte[] csv() {
        return csv.write(openJobs());
    }

    /** All open jobs in the manner of HR-BA-XML, unverified. */
    public byte[] xml() {
        return xml.write(openJobs(), office.name(), clock.instant());
    }

    /** Takes the jobs of a file in as drafts, or refuses it as a whole. */
    public ExchangeOutcome importFile(byte[] file) {
        try {
            return take(read(file));
        } catch (ExchangeRefused refused) {
            return new ExchangeOutcome.Refused(refused.problem());
        }
    }

    private List<RawJob> openJobs() {
        var open = new ArrayList<JobCard>();
        offers.allOpen(open::add);
        var known = employers.ofAll(open.stream().map(JobCard::employer).collect(toSet()));
        return open.stream()
                .map(job -> {
                    var employer = Optional.ofNullable(known.get(job.employer()));
                    return codec.encode(
                            job,
                            employer.map(EmployerCard::name).orElse(""),
                            employer.flatMap(card -> Optional.ofNullable(card.number()))
                                    .map(Object::toString)
                                    .orElse(""));
                })
                .toList();
    }

    private RawFile read(byte[] file) throws ExchangeRefused {
        if (file.length == 0) {
            throw new ExchangeRefused(ExchangeProblem.EMPTY);
        }
        if (file.length > RawFile.MAX_BYTES) {
            throw new ExchangeRefused(ExchangeProblem.TOO_LARGE);
        }
        return looksLikeXml(file) ? xml.read(file) : csv.read(text(file));
    }

    /** Begins with an angle bracket, in whatever encoding. */
    private static boolean looksLikeXml(byte[] file) {
        for (int at = 0; at < Math.min(file.length, 64); at++) {
            var sign = file[at];
            if (sign == '<') {
                return true;
            }
            if (sign > ' ') {
                return false;
            }
        }
        return false;
    }

    /** As UTF-8, or as the table programs of old wrote it. */
    private static String text(byte[] file) throws ExchangeRefused {
        for (var sign : file) {
            if (sign == 0) {
                throw new ExchangeRefused(ExchangeProblem.UNKNOWN_KIND);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException old) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private Imported take(RawFile file) {
        var jobs = new ArrayList<ExchangeBook.Incoming>();
        var notes = new ArrayList<Note>();
        var today = OfficeTime.dayOf(clock.instant());
        for (int at = 0; at < file.jobs().size(); at++) {
            var raw = file.jobs().get(at);
            var decoded = codec.decode(raw, today);
            var employer = employer(raw);
            var draft = employer.map(known -> at(known, decoded.draft())).orElse(decoded.draft());
            var named = employer.isPresent() ? "" : raw.get(ExchangeField.EMPLOYER);
            var note = new Note(
                    draft.title().isEmpty() ? Integer.toString(at + 1) : draft.title(),
                    named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named,
                    decoded.unreadable(),
                    fair.unfairWords(draft));
            jobs.add(new ExchangeBook.Incoming(raw, draft));
            if (!note.isEmpty()) {
                notes.add(note);
            }
        }
        var added = book.keep(jobs, staff.id(), clock.instant());
        return new Imported(added, jobs.size() - added, notes, file.unknown());
    }

    /** By the number where there is one, else by the very name. */
    private Optional<EmployerCard> employer(RawJob raw) {
        var number = raw.get(ExchangeField.ESTABLISHMENT).replace(" ", "");
        var name = raw.get(ExchangeField.EMPLOYER);
        var byNumber = number.isEmpty()
                ? Optional.<EmployerCard>empty()
                : employers.search(number, LIKELY).stream()
                        .filter(card -> card.number() != null
                                && card.number().toString().equals(number))
                        .findFirst();
        return byNumber.or(() -> name.isEmpty()
                ? Optional.empty()
                : employers.search(name, LIKELY).stream()
                        .filter(card -> card.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    /** The site whose address the file names; an only contact is the one to ask. */
    private static JobDraft at(EmployerCard employer, JobDraft draft) {
        var site = employer.sites().stream()
                .filter(each -> each.address().oneLine().equalsIgnoreCase(draft.address()))
                .findFirst()
                .or(() ->
                        employer.sites().size() == 1 ? employer.sites().stream().findFirst() : Optional.empty());
        var contact = employer.contacts().size() == 1
                ? Optional.of(employer.contacts().getFirst())
                : Optional.<Contact>empty();
        return new JobDraft(
                draft.id(),
                employer.id(),
                site.map(each -> each.id()).orElse(null),
                contact.map(each -> each.id()).orElse(null),
                draft.title(),
                draft.occupation(),
                draft.tasks(),
                draft.model(),
                draft.hoursPerWeek(),
                draft.shifts(),
                draft.hourlyWage(),
                draft.wageException(),
                draft.start(),
                draft.orEarlier(),
                draft.until(),
                draft.posts(),
                draft.address(),
                draft.transit(),
                draft.requirements(),
                draft.burdens(),
                draft.childFriendlyHours(),
                draft.ways(),
                draft.applicationPage(),
                draft.expiresOn());
    }
}
