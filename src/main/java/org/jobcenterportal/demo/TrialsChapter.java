package org.jobcenterportal.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDraft;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.measures.MeasureText;
import org.jobcenterportal.runs.ContractDraft;
import org.jobcenterportal.runs.ContractId;
import org.jobcenterportal.runs.DayPart;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.PlacesFrom;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.runs.ProviderId;
import org.jobcenterportal.runs.RunContact;
import org.jobcenterportal.runs.RunDraft;
import org.jobcenterportal.runs.RunHours;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.runs.RunPlace;
import org.jobcenterportal.runs.RunsImport;
import org.jobcenterportal.uikit.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An offer by which a work trial at an employer is supported, with a run that takes somebody on any day of the year. */
@Component
@Profile("demo")
@Order(94)
class TrialsChapter implements Chapter {

    private static final long SEED = 94;
    private static final MeasureKey KEY = new MeasureKey("probearbeit-im-betrieb");
    private static final EmailAddress MAIL = new EmailAddress("probearbeit@jobcenter.example");
    private static final String CITY = "Kassel";

    private final Contents contents = DemoFile.read("trials", Contents.class);
    private final CatalogueImport measures;
    private final Catalogue catalogue;
    private final RunsImport runs;

    TrialsChapter(CatalogueImport measures, Catalogue catalogue, RunsImport runs) {
        this.measures = measures;
        this.catalogue = catalogue;
        this.runs = runs;
    }

    record Text(String name, String summary, String forWhom, String goal, String content) {

        MeasureText text() {
            return new MeasureText(name, summary, forWhom, goal, content);
        }
    }

    record Contents(
            Text german,
            Text english,
            String provider,
            String contact,
            String place,
            String street,
            String houseNumber,
            String postalCode,
            String number,
            int places) {

        PostalAddress address() {
            return new PostalAddress(street, houseNumber, postalCode, CITY);
        }

        RunContact asked() {
            return new RunContact(contact, null, MAIL);
        }
    }

    @Override
    public void write(LocalDate today) {
        var ids = new SeededIds(SEED);
        measures.importMeasures(List.of(new MeasureDraft(
                KEY,
                Instrument.EMPLOYER_TRIAL,
                Access.OPEN,
                null,
                Set.of(),
                null,
                false,
                false,
                false,
                1,
                Map.of(
                        Language.GERMAN, contents.german().text(),
                        Language.ENGLISH, contents.english().text()))));
        var provider = new ProviderDetails(
                new ProviderId(ids.next()), 0, contents.provider(), contents.address(), contents.asked(), null);
        runs.importProviders(List.of(provider));
        write(catalogue.byKey(KEY).orElseThrow().id(), provider.id(), ids, today);
    }

    private void write(MeasureId measure, ProviderId provider, SeededIds ids, LocalDate today) {
        var first = today.withDayOfYear(1);
        var last = first.plusYears(2).minusDays(1);
        var contract = new ContractDraft(
                new ContractId(ids.next()), measure, provider, contents.number(), first, last, contents.places(), 0);
        runs.importContracts(List.of(contract));
        runs.importRuns(List.of(new RunDraft(
                new RunId(ids.next()),
                contract.id(),
                EntryMode.ROLLING,
                first,
                last,
                List.of(new PlacesFrom(first, contents.places())),
                null,
                new RunPlace(contents.place(), contents.address(), null, false),
                new RunHours(DayPart.BY_ARRANGEMENT, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), null, null),
                false,
                contents.asked())));
    }
}
