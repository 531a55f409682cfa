package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.JobTerms;
import org.jobcenterportal.support.MonthlyGrant;
import org.jobcenterportal.support.MonthlyGrant.Part;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;

/** F84: what § 16i or § 16e SGB II comes to, year by year and month by month. */
class GrantCard extends Composite<Section> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FundingKind kind;
    private final JobTerms terms;
    private final Div result = new Div();

    GrantCard(FundingKind kind, JobTerms terms) {
        this.kind = kind;
        this.terms = terms;
        result.addClassName("stack");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("funding.grant.title." + kind)),
                        FundingWords.small(getTranslation("funding.grant.basis." + kind)));
        var hours = terms.hoursPerWeek();
        if (hours == null || kind == FundingKind.LONG_TERM_SUBSIDY && terms.wage() == null) {
            getContent().add(new Paragraph(getTranslation("funding.grant.missing." + kind)));
            return;
        }
        var share = new BigDecimalField(
                getTranslation("funding.grant.share." + MonthlyGrant.insurance(kind, terms.start())));
        share.setLocale(UI.getCurrent().getLocale());
        share.setHelperText(getTranslation("funding.grant.shareHint"));
        share.setManualValidation(true);
        share.setValue(MonthlyGrant.usualShare(kind, terms.start()));
        share.addValueChangeListener(change -> show(hours, share));
        getContent()
                .add(
                        share,
                        new Div(FundingWords.unverified(this).bare()),
                        result,
                        FundingWords.small(getTranslation("funding.grant.rounding")));
        show(hours, share);
    }

    private void show(BigDecimal hours, BigDecimalField share) {
        var percent = share.getValue();
        var isRight = percent != null && percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
        share.setErrorMessage(getTranslation("funding.grant.shareWrong"));
        share.setInvalid(!isRight);
        if (isRight) {
            show(new MonthlyGrant(kind, terms.start(), until(), hours, counts() ? terms.wage() : null, percent));
        }
    }

    /** Whether the agreed wage counts: under § 16e always, under § 16i only if an agreement obliges to it. */
    private boolean counts() {
        return kind == FundingKind.LONG_TERM_SUBSIDY || terms.isByTariff();
    }

    private LocalDate until() {
        var until = terms.supportUntil();
        return until == null ? MonthlyGrant.longest(kind, terms.start()) : until;
    }

    private void show(MonthlyGrant grant) {
        var parts = grant.parts();
        var years = table(
                "funding.grant.years",
                List.of("funding.grant.year", "funding.grant.grant"),
                Stream.concat(
                        grant.perYear().entrySet().stream()
                                .map(year -> List.of(Integer.toString(year.getKey()), euro(year.getValue()))),
                        Stream.of(List.of(getTranslation("funding.grant.total"), euro(grant.total())))));
        years.addClassName("with-total");
        var months = new Details(
                getTranslation("funding.grant.byMonth"),
                scrolling(table(
                        "funding.grant.byMonth",
                        List.of(
                                "funding.grant.month",
                                "funding.grant.percent",
                                "funding.grant.hourly",
                                "funding.grant.wage",
                                "funding.grant.employerShare",
                                "funding.grant.grant"),
                        parts.stream().map(this::row))));
        result.removeAll();
        result.add(years, months);
        if (parts.stream().anyMatch(part -> !part.isKnown())) {
            result.add(
                    Notice.care(getTranslation("funding.grant.unknown"), getTranslation("funding.grant.unknownText")));
        }
    }

    private List<String> row(Part part) {
        var until = part.days().until();
        return List.of(
                getTranslation(
                        "funding.grant.days",
                        Formats.here().dateWithYear(part.days().from()),
                        Formats.here().dateWithYear(until == null ? part.days().from() : until)),
                getTranslation("funding.grant.percentOf", part.percent()),
                getTranslation(wageKey(part), euro(part.hourly())),
                euro(part.wage()),
                euro(part.share()),
                euro(part.grant()));
    }

    private String wageKey(Part part) {
        if (part.isAgreed()) {
            return "funding.grant.agreed." + kind;
        }
        return part.isKnown() ? "funding.grant.minimum" : "funding.grant.assumed";
    }

    private NativeTable table(String nameKey, List<String> headKeys, Stream<List<String>> rows) {
        var head = new NativeTableRow();
        headKeys.forEach(key -> head.add(heading(getTranslation(key), "col")));
        var body = new NativeTableBody();
        rows.forEach(row -> {
            var line = new NativeTableRow(heading(row.getFirst(), "row"));
            row.stream().skip(1).forEach(value -> line.add(new NativeTableCell(value)));
            body.add(line);
        });
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.getElement().setAttribute("aria-label", getTranslation(nameKey));
        table.addClassName("funding-table");
        return table;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Div scrolling(NativeTable table) {
        var frame = new Div(table);
        frame.addClassName("funding-scroll");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("funding.grant.byMonth"));
        return frame;
    }

    private String euro(BigDecimal amount) {
        return FundingWords.euro(this, amount);
    }
}
