package org.jobcenterportal.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.DateSpans;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.periods.Periods;
import org.jspecify.annotations.Nullable;

/** A person, a job and a day, told sentence by sentence. */
final class AnOffer {

    private final FundingKind kind;
    private final LocalDate start;
    private final List<Period> periods = new ArrayList<>();
    private final Map<ConditionKind, Given> given = new EnumMap<>(ConditionKind.class);
    private final Map<FundingKind, DateSpans> earlier = new EnumMap<>(FundingKind.class);
    private @Nullable LocalDate born = LocalDate.of(1985, 5, 20);
    private @Nullable LocalDate supportUntil;
    private @Nullable LocalDate contractUntil;
    private boolean isOpenEnded;
    private @Nullable BigDecimal hours;
    private @Nullable BigDecimal wage;
    private boolean isMiniJob;
    private Disability disability = Disability.NONE;
    private Boolean hasMinorChild = false;
    private @Nullable LocalDate appliedOn;
    private Instant now;
    private DateSpans coached = DateSpans.NONE;

    private AnOffer(FundingKind kind, LocalDate start) {
        this.kind = kind;
        this.start = start;
        this.now = OfficeTime.startOf(start.minusDays(10));
    }

    static AnOffer of(FundingKind kind, String start) {
        return new AnOffer(kind, LocalDate.parse(start));
    }

    AnOffer bornOn(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    AnOffer nobodyInParticular() {
        born = null;
        hasMinorChild = null;
        disability = Disability.UNKNOWN;
        return this;
    }

    AnOffer with(Disability other) {
        disability = other;
        return this;
    }

    AnOffer withAMinorChild() {
        hasMinorChild = true;
        return this;
    }

    AnOffer benefit(String from, @Nullable String until) {
        return period(PeriodKind.BENEFIT, from, until);
    }

    AnOffer period(PeriodKind period, String from, @Nullable String until) {
        periods.add(new Period(period, YearMonth.parse(from), until == null ? null : YearMonth.parse(until)));
        return this;
    }

    AnOffer earlier(String from, @Nullable String until) {
        var span = new DateSpan(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        var spans = new ArrayList<>(earlier.getOrDefault(kind, DateSpans.NONE).spans());
        spans.add(span);
        earlier.put(kind, new DateSpans(spans));
        return this;
    }

    AnOffer coached(String from, String until) {
        coached = DateSpans.of(new DateSpan(LocalDate.parse(from), LocalDate.parse(until)));
        return this;
    }

    AnOffer supportUntil(String day) {
        supportUntil = LocalDate.parse(day);
        return this;
    }

    AnOffer contractUntil(String day) {
        contractUntil = LocalDate.parse(day);
        return this;
    }

    AnOffer openEnded() {
        isOpenEnded = true;
        return this;
    }

    AnOffer aMiniJob() {
        isMiniJob = true;
        return this;
    }

    AnOffer hours(int week) {
        hours = BigDecimal.valueOf(week);
        return this;
    }

    AnOffer pays(String hourly, String weekly) {
        wage = new BigDecimal(hourly);
        hours = new BigDecimal(weekly);
        return this;
    }

    AnOffer appliedOn(String day) {
        appliedOn = LocalDate.parse(day);
        return this;
    }

    AnOffer at(Instant instant) {
        now = instant;
        return this;
    }

    AnOffer answered(ConditionKind condition, boolean isFulfilled) {
        given.put(
                condition,
                new Given(condition, isFulfilled, new Words("Gespräch mit dem Betrieb"), StaffId.next(), now));
        return this;
    }

    /** Everything that nothing stored answers is answered with yes. */
    AnOffer allAnswered() {
        check().conditions().stream().filter(Condition::isAsked).forEach(asked -> answered(asked.kind(), true));
        return this;
    }

    KnownFacts facts() {
        return new KnownFacts(born, new Periods(periods), hasMinorChild, disability, earlier, coached);
    }

    JobTerms terms() {
        return new JobTerms(
                "Helferin im Lager",
                "Betrieb",
                start,
                contractUntil,
                isOpenEnded,
                supportUntil,
                hours,
                wage,
                false,
                isMiniJob);
    }

    PreCheck check() {
        return new PreCheck(kind, facts(), terms(), given, Map.of(), appliedOn, now);
    }

    Condition line(ConditionKind condition) {
        return check().conditions().stream()
                .filter(line -> line.kind() == condition)
                .findFirst()
                .orElseThrow();
    }

    Verdict verdict(ConditionKind condition) {
        return line(condition).verdict();
    }
}
