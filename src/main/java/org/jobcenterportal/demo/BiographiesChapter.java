package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.periods.PeriodImport;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.profile.AgreedRestriction;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ProfileField;
import org.jobcenterportal.profile.ProfileImport;
import org.jobcenterportal.profile.Provenance;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.Schooling;
import org.jobcenterportal.profile.WorkRestriction;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What everybody who can work brings along and wishes, and the months of benefit and of unemployment. */
@Component
@Profile("demo")
@Order(21)
class BiographiesChapter implements Chapter {

    private static final long SEED = 2_121;
    private static final int RESTRICTED_PERCENT = 9;
    private static final int SMALL = 3;

    private final ProfileImport profiles;
    private final PeriodImport periods;
    private final Caseload caseload;
    private final BiographyData words = BiographyData.read();

    BiographiesChapter(ProfileImport profiles, PeriodImport periods, Caseload caseload) {
        this.profiles = profiles;
        this.periods = periods;
        this.caseload = caseload;
    }

    /** Somebody who can work, and the household. */
    private record Someone(PersonDraft person, HouseholdDraft household, boolean hasChildren, boolean hasSmallOnes) {

        PersonId id() {
            return person.id();
        }
    }

    @Override
    public void write(LocalDate today) {
        var people = new Population(today)
                .households()
                .flatMap(household -> employable(household, today))
                .toList();
        var counsellors =
                caseload.counsellorsOf(people.stream().map(Someone::id).toList());
        var dice = new Dice(SEED);
        var work = new ArrayList<ProfileImport.Profile>(people.size());
        var months = new ArrayList<Map.Entry<PersonId, Periods>>(people.size());
        var restrictions = new ArrayList<AgreedRestriction>();
        for (var someone : people) {
            var own = dice.fork();
            var counsellor = counsellors.get(someone.id());
            var content = new ProfileMaker(today, words, own.fork()).next(someone.person(), someone.hasChildren());
            work.add(new ProfileImport.Profile(
                    someone.id(), content, origins(counsellor, today, own.fork()), asked(content)));
            months.add(Map.entry(
                    someone.id(),
                    new MonthsMaker(today, own.fork()).next(someone.household().since(), someone.hasSmallOnes())));
            if (own.happens(RESTRICTED_PERCENT)) {
                restrictions.add(restriction(someone.id(), counsellor, today, own));
            }
        }
        writePersonas(work, months, people, today);
        profiles.importProfiles(work.stream());
        profiles.importRestrictions(restrictions.stream());
        periods.importPeriods(months.stream());
    }

    /** The first two of all are Olena and Serhij. */
    private void writePersonas(
            List<ProfileImport.Profile> work,
            List<Map.Entry<PersonId, Periods>> months,
            List<Someone> people,
            LocalDate today) {
        var personas = new PersonaBiographies(today, words);
        var olena = people.getFirst().person();
        var serhij = people.get(1).person();
        work.set(
                0,
                new ProfileImport.Profile(
                        olena.id(),
                        personas.olena(olena.qualification()),
                        work.getFirst().origins()));
        work.set(
                1,
                new ProfileImport.Profile(
                        serhij.id(),
                        personas.serhij(serhij.qualification()),
                        work.get(1).origins()));
        months.set(0, Map.entry(olena.id(), personas.olenasMonths()));
        months.set(1, Map.entry(serhij.id(), personas.serhijsMonths()));
    }

    private static Stream<Someone> employable(HouseholdDraft household, LocalDate today) {
        var ages = household.members().stream()
                .filter(member -> member.role() == HouseholdRole.CHILD)
                .map(member -> member.person().birthDate().ageInYearsOn(today))
                .toList();
        return household.members().stream()
                .filter(member -> member.person().isEmployableOn(today))
                .map(member -> someone(member, household, ages));
    }

    private static Someone someone(MemberDraft member, HouseholdDraft household, List<Integer> ages) {
        var raises = member.role() != HouseholdRole.CHILD;
        return new Someone(
                member.person(),
                household,
                raises && ages.stream().anyMatch(age -> age < 12),
                raises && ages.stream().anyMatch(age -> age < SMALL));
    }

    /** The central systems tell who has no driving licence; of pupils they say nothing. */
    private static Set<ProfileField> asked(ProfileDraft content) {
        return content.schooling() == Schooling.UNKNOWN ? Set.of() : Set.of(ProfileField.LICENCES);
    }

    /** Wishes and ways are the person's own words, what she can do came from the central systems or a conversation. */
    private static Function<ProfileField, Provenance> origins(StaffId counsellor, LocalDate today, Dice dice) {
        var taken = today.minusDays(dice.between(30, 400));
        var talked = today.minusDays(dice.between(3, 200));
        return field -> switch (field) {
            case WISH, MOBILITY, WORKING_TIME, LANGUAGES, CONTACT ->
                new Provenance(ProvenanceSource.CITIZEN, counsellor, talked);
            case OBSTACLES -> new Provenance(ProvenanceSource.COUNSELLOR, counsellor, talked);
            case GERMAN, SCHOOLING, RESIDENCE, TRAINING, OCCUPATION, EXPERIENCE, LICENCES ->
                new Provenance(ProvenanceSource.CENTRAL_SYSTEM, counsellor, taken);
        };
    }

    private static AgreedRestriction restriction(PersonId person, StaffId counsellor, LocalDate today, Dice dice) {
        var kind = dice.oneOf(List.of(RestrictionKind.values()));
        return new AgreedRestriction(
                person,
                new WorkRestriction(kind, kind == RestrictionKind.LIMITED_HOURS ? dice.between(3, 6) : null),
                today.minusDays(dice.between(10, 400)),
                counsellor);
    }
}
