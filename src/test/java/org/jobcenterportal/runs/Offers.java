package org.jobcenterportal.runs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureDraft;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.measures.MeasureText;
import org.jobcenterportal.uikit.Language;

/** Makes offers, providers and runs for tests, each of them new. */
public class Offers {

    public static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final PostalAddress ADDRESS = new PostalAddress("Wolfhager Straße", "12", "34117", "Kassel");
    private static final RunContact CONTACT =
            new RunContact("Erika Sommer", new PhoneNumber("0561 123456"), new EmailAddress("sommer@traeger.example"));

    private final CatalogueImport measures;
    private final Catalogue catalogue;
    private final RunsImport runs;
    private final RunDirectory directory;

    public Offers(CatalogueImport measures, Catalogue catalogue, RunsImport runs, RunDirectory directory) {
        this.measures = measures;
        this.catalogue = catalogue;
        this.runs = runs;
        this.directory = directory;
    }

    /** A draft under a key of its own, which everybody who looks after people can suggest. */
    public static MeasureDraft draft() {
        return draft(Instrument.ACTIVATION, Access.OPEN, false);
    }

    public static MeasureDraft draft(Instrument instrument, Access access, boolean revealsHealth) {
        var number = NUMBER.incrementAndGet();
        return new MeasureDraft(
                new MeasureKey("probe-" + number),
                instrument,
                access,
                LanguageLevel.A1,
                Set.of(),
                null,
                false,
                revealsHealth,
                true,
                6,
                Map.of(
                        Language.GERMAN,
                        new MeasureText("Probe " + number, "Ein Kurs.", "Für alle.", "Arbeit finden.", "Wir üben."),
                        Language.ENGLISH,
                        new MeasureText("Trial " + number, "A course.", "For all.", "Find work.", "We practise.")));
    }

    public MeasureDetails aMeasure() {
        return aMeasure(draft());
    }

    public MeasureDetails aMeasure(MeasureDraft draft) {
        measures.importMeasures(List.of(draft));
        return catalogue.byKey(draft.key()).orElseThrow();
    }

    public ProviderDetails aProvider() {
        return aProvider(TODAY.plusYears(2));
    }

    public ProviderDetails aProvider(LocalDate approvedUntil) {
        var provider = new ProviderDetails(
                ProviderId.next(), 0, "Träger " + NUMBER.incrementAndGet(), ADDRESS, CONTACT, approvedUntil);
        runs.importProviders(List.of(provider));
        return provider;
    }

    /** Lets an account act for a provider. */
    public void actsFor(AccountId account, ProviderId provider) {
        runs.importAccounts(Map.of(account, provider));
    }

    /** A rolling run of a new offer with so many places, which began a month ago. */
    public RunDetails aRun(int places) {
        return aRun(aMeasure(), aProvider(), places);
    }

    /** So many runs that a list of cards shows some of them only behind its button. */
    public void aLongListOfRuns() {
        for (int number = 0; number < 20; number++) {
            aRun(5);
        }
    }

    public RunDetails aRun(MeasureDetails measure, ProviderDetails provider, int places) {
        return aRun(measure, provider, EntryMode.ROLLING, TODAY.minusMonths(1), TODAY.plusMonths(6), places);
    }

    public RunDetails aRun(
            MeasureDetails measure,
            ProviderDetails provider,
            EntryMode entry,
            LocalDate startsOn,
            LocalDate endsOn,
            int places) {
        var contract = new ContractDraft(
                ContractId.next(),
                measure.id(),
                provider.id(),
                "L-" + NUMBER.incrementAndGet(),
                startsOn,
                endsOn,
                places,
                2_850);
        runs.importContracts(List.of(contract));
        var run = run(contract.id(), entry, startsOn, endsOn, places);
        runs.importRuns(List.of(run));
        return directory.run(run.id()).orElseThrow();
    }

    public static RunDraft run(ContractId contract, EntryMode entry, LocalDate startsOn, LocalDate endsOn, int places) {
        return new RunDraft(
                RunId.next(),
                contract,
                entry,
                startsOn,
                endsOn,
                List.of(new PlacesFrom(startsOn, places)),
                null,
                new RunPlace("Haus am Markt", ADDRESS, "Tram 1, Haltestelle Am Stern", true),
                new RunHours(
                        DayPart.MORNING,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(8, 30),
                        LocalTime.of(12, 30)),
                false,
                CONTACT);
    }
}
