package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.DoubleFunction;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventOutcome;
import org.jobcenterportal.invitations.AdmissionPlan;
import org.jobcenterportal.invitations.AdmissionPlan.NoBasis;
import org.jobcenterportal.invitations.AdmissionPlan.Recommended;
import org.jobcenterportal.invitations.Admissions;
import org.jobcenterportal.invitations.Overbooking;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.Curve;
import org.jobcenterportal.uikit.CurveChart;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** F63: how many to admit, as a curve and as its table, and the step to do so. */
class AdmissionPanel extends Composite<Section> {

    private final Admissions admissions;
    private final EventId event;
    private final Runnable changed;

    AdmissionPanel(Admissions admissions, EventId event, Runnable changed) {
        this.admissions = admissions;
        this.event = event;
        this.changed = changed;
        getContent().addClassNames("card", "admission");
        show();
    }

    private void show() {
        getContent().removeAll();
        admissions.plan(event).ifPresent(plan -> {
            switch (plan) {
                case Recommended known -> show(known);
                case NoBasis none -> show(none);
            }
        });
    }

    private void show(NoBasis plan) {
        getContent()
                .add(
                        new CardHeading(getTranslation("invitations.admit.title")),
                        new EmptyState(
                                IconName.CHART,
                                getTranslation("invitations.admit.noBasis"),
                                getTranslation(
                                        "invitations.admit.noBasisText",
                                        plan.pastEvents(),
                                        plan.needed(),
                                        plan.event().capacity().admitted())));
        if (plan.event().capacity().admitted() != plan.event().capacity().seats()) {
            getContent().add(form(plan, plan.event().capacity().seats()));
        }
    }

    private void show(Recommended plan) {
        var best = plan.overbooking().recommended();
        getContent()
                .add(
                        new CurveChart(
                                new CardHeading(getTranslation("invitations.admit.title")),
                                curve(plan, best),
                                reason(plan, best)),
                        form(plan, best.admitted()));
        var note = new Paragraph(getTranslation("invitations.admit.groupOnly"));
        note.addClassNames("small", "muted");
        getContent().add(note);
    }

    private Component reason(Recommended plan, Overbooking.Point best) {
        var basis = new Span(getTranslation("invitations.admit.basis", plan.pastEvents(), plan.came()));
        basis.addClassName("muted");
        var sentence = new Span(getTranslation(
                best.admitted() > plan.overbooking().seats()
                        ? "invitations.admit.recommends"
                        : "invitations.admit.recommendsSeats",
                best.admitted(),
                plan.overbooking().seats()));
        sentence.addClassName("strong");
        return new Paragraph(sentence, new Span(" "), basis);
    }

    private Curve curve(Recommended plan, Overbooking.Point best) {
        var capacity = plan.event().capacity();
        var points = plan.overbooking().curve(capacity.admitted());
        var last = points.getLast().admitted();
        DoubleFunction<String> percent = part -> getTranslation("invitations.admit.percent", part);
        return new Curve(
                getTranslation(
                        "invitations.admit.about", capacity.seats(), best.admitted(), percent.apply(best.risk())),
                getTranslation("invitations.admit.across"),
                getTranslation("invitations.admit.up", capacity.seats()),
                points.stream()
                        .map(point -> new Curve.Point(point.admitted(), point.risk()))
                        .toList(),
                new Curve.Limit(
                        Overbooking.BEARABLE,
                        getTranslation("invitations.admit.limit", percent.apply(Overbooking.BEARABLE))),
                last < capacity.fireLimit()
                        ? null
                        : new Curve.Zone(capacity.fireLimit(), getTranslation("invitations.admit.fire")),
                new Curve.Mark(
                        best.admitted(),
                        getTranslation("invitations.admit.mark", best.admitted()),
                        getTranslation("invitations.admit.tooFull", percent.apply(best.risk()))),
                next(plan, best, last, percent),
                percent);
    }

    private Curve.@Nullable Mark next(
            Recommended plan, Overbooking.Point best, int last, DoubleFunction<String> percent) {
        var next = best.admitted() + 1;
        return next >= last
                ? null
                : new Curve.Mark(
                        next,
                        getTranslation(
                                "invitations.admit.next",
                                next,
                                percent.apply(plan.overbooking().point(next).risk())),
                        "");
    }

    private Component form(AdmissionPlan plan, int proposed) {
        var most = plan instanceof Recommended known
                ? known.overbooking().recommended().admitted()
                : plan.event().capacity().seats();
        var number = new IntegerField();
        number.setLabel(getTranslation("invitations.admit.number"));
        number.setValue(proposed);
        number.setMin(1);
        number.setMax(most);
        number.setStepButtonsVisible(true);
        number.setManualValidation(true);
        var button = new PrimaryButton(getTranslation("invitations.admit.do", proposed), () -> admit(number, most));
        number.addValueChangeListener(change -> {
            number.setInvalid(false);
            if (change.getValue() != null) {
                button.setText(getTranslation("invitations.admit.do", change.getValue()));
            }
        });
        var now = new Paragraph(
                getTranslation("invitations.admit.now", plan.event().capacity().admitted()));
        now.addClassNames("small", "muted");
        var row = new Div(number, button, now);
        row.addClassName("admission-form");
        return row;
    }

    private void admit(IntegerField number, int most) {
        var wanted = number.getValue();
        if (wanted == null || wanted < 1 || wanted > most) {
            refuse(number, getTranslation("invitations.admit.tooMany", most));
            return;
        }
        switch (admissions.admit(event, wanted)) {
            case EventOutcome.Saved saved -> {
                Toast.show(getTranslation("invitations.admit.done", wanted));
                show();
                changed.run();
            }
            case EventOutcome.FewerThanTaken(var taken) ->
                refuse(number, getTranslation("invitations.admit.taken", taken));
            case EventOutcome.NotRecommended none -> refuse(number, getTranslation("invitations.admit.tooMany", most));
            case EventOutcome.ChangedMeanwhile meanwhile -> refuse(number, getTranslation("invitations.admit.closed"));
            case EventOutcome.SealStays stays -> refuse(number, getTranslation("invitations.admit.closed"));
            case EventOutcome.TooLate late -> refuse(number, getTranslation("invitations.admit.closed"));
            case EventOutcome.NotPossible none -> refuse(number, getTranslation("invitations.admit.closed"));
        }
    }

    private static void refuse(IntegerField number, String why) {
        number.setErrorMessage(why);
        number.setInvalid(true);
        number.focus();
    }
}
