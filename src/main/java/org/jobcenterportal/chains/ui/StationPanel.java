package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jobcenterportal.chains.ChainPage;
import org.jobcenterportal.chains.ChainStation;
import org.jobcenterportal.chains.ChainStep;
import org.jobcenterportal.chains.SeatChoice;
import org.jobcenterportal.chains.StationId;
import org.jobcenterportal.chains.StationKind;
import org.jobcenterportal.chains.StationStatus;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.referrals.ReferralAim;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** What comes next at a station: plan, keep a seat, confirm, bridge, begin, end, leave out, once more. */
class StationPanel extends Composite<Section> {

    /** What the panel asks of its page. */
    record Page(
            Consumer<ChainStep> steps,
            Function<StationId, List<SeatChoice>> seats,
            BiConsumer<StationId, RunId> keepSeat,
            String refer) {}

    private final ChainPage chain;
    private final Page page;
    private final Select<ChainStation> station = new Select<>();
    private final Div actions = new Div();

    StationPanel(ChainPage chain, Page page) {
        this.chain = chain;
        this.page = page;
        actions.addClassNames("stack");
        station.setLabel(getTranslation("chains.panel.station"));
        station.setItems(chain.chain().stations());
        station.setItemLabelGenerator(each -> each == null
                ? ""
                : getTranslation(
                        "chains.panel.stationOf",
                        getTranslation("chains.station." + each.key()),
                        getTranslation("enum.StationStatus." + each.status().name())));
        station.addValueChangeListener(change -> show(change.getValue()));
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("chains.panel.title")), station, actions);
        station.setValue(chain.chain()
                .current()
                .or(() -> chain.chain().next())
                .orElse(chain.chain().stations().getLast()));
    }

    private void show(ChainStation one) {
        actions.removeAll();
        var id = one.id();
        switch (one.status()) {
            case PLANNED, SEAT_PENDING -> {
                seats(one);
                plan(one);
                if (one.plannedFrom() != null) {
                    button("chains.panel.confirm", IconName.CHECK, () -> step(new ChainStep.Confirm(id)));
                }
                begin(one);
                because("chains.panel.skip", "chains.panel.skipWhy", why -> step(new ChainStep.Skip(id, why)));
                because("chains.panel.explain", "chains.panel.explainWhy", why -> step(new ChainStep.Explain(id, why)));
            }
            case CONFIRMED, BRIDGING -> {
                if (one.status() == StationStatus.CONFIRMED) {
                    var former = chain.chain().begun().reversed().stream().findFirst();
                    var from = former.flatMap(ChainStation::ends)
                            .map(last -> last.plusDays(1))
                            .orElse(chain.today());
                    button("chains.panel.bridge", IconName.HANDSHAKE, () -> step(new ChainStep.Bridge(id, from)));
                }
                begin(one);
                because("chains.panel.skip", "chains.panel.skipWhy", why -> step(new ChainStep.Skip(id, why)));
                because("chains.panel.explain", "chains.panel.explainWhy", why -> step(new ChainStep.Explain(id, why)));
            }
            case RUNNING, HANDOVER -> {
                dated(
                        "chains.panel.endKnown",
                        "chains.panel.endKnownDay",
                        chain.today().plusWeeks(4),
                        day -> step(new ChainStep.EndKnown(id, day)));
                if (one.status() == StationStatus.HANDOVER) {
                    button("chains.panel.goesOn", IconName.RENEW, () -> step(new ChainStep.GoesOn(id)));
                }
                dated(
                        "chains.panel.finish",
                        "chains.panel.finishDay",
                        chain.today(),
                        day -> step(new ChainStep.Finish(id, day)));
            }
            case DONE -> button("chains.panel.repeat", IconName.REPEAT, () -> step(new ChainStep.Repeat(id)));
            case SKIPPED -> button("chains.panel.unskip", IconName.UNDO, () -> step(new ChainStep.Unskip(id)));
            case REPEATED -> actions.add(new Paragraph(getTranslation("chains.panel.repeated")));
        }
    }

    private void seats(ChainStation one) {
        var kind = chain.template().stop(one.key()).map(stop -> stop.kind()).orElse(StationKind.MEASURE);
        if (kind == StationKind.FURTHER_TRAINING) {
            training(one);
            return;
        }
        var choices = page.seats().apply(one.id());
        if (choices.isEmpty()) {
            actions.add(new Paragraph(getTranslation("chains.panel.noSeat")));
            return;
        }
        var seat = new Select<SeatChoice>();
        seat.setLabel(getTranslation("chains.panel.seat"));
        seat.setItems(choices);
        seat.setItemLabelGenerator(each -> each == null
                ? ""
                : getTranslation(
                        "chains.panel.seatOf",
                        each.measure(),
                        each.provider(),
                        Formats.here().dateWithYear(each.begins()),
                        each.free()));
        actions.add(seat);
        button("chains.panel.keep", IconName.SEAT, () -> {
            if (seat.getValue() != null) {
                page.keepSeat().accept(one.id(), seat.getValue().run());
            }
        });
    }

    /** Who decides follows from the law of the first day; the answer of the other body stays visibly open. */
    private void training(ChainStation one) {
        if (!ReferralAim.FURTHER_TRAINING.isReferredOn(one.begins().orElse(chain.today()))) {
            actions.add(new Paragraph(getTranslation("chains.panel.voucherText")));
            return;
        }
        actions.add(new Paragraph(getTranslation("chains.panel.referText")));
        var training = chain.training();
        if (training == null) {
            actions.add(new Div(new LinkButton(getTranslation("chains.panel.refer"), IconName.SEND, page.refer())));
        } else {
            actions.add(new Paragraph(getTranslation(
                    "chains.panel.training",
                    training.content().to().name(),
                    getTranslation("enum.ReferralStatus." + training.status().name()))));
        }
    }

    private void plan(ChainStation one) {
        var day = new DayPicker(
                getTranslation("chains.panel.planDay"),
                chain.today(),
                chain.today().plusYears(2));
        day.setValue(one.plannedFrom());
        var keep = new SecondaryButton(getTranslation("chains.panel.plan"), IconName.CALENDAR, () -> {
            if (day.getValue() != null) {
                step(new ChainStep.Plan(
                        one.id(), new ChainStation.Plan(one.body(), one.run(), one.referral(), day.getValue(), null)));
            }
        });
        actions.add(row(day, keep));
    }

    private void begin(ChainStation one) {
        var body = new TextField(getTranslation("chains.panel.body"));
        body.setMaxLength(ChainStation.LONGEST_NAME);
        body.setValue(one.body() == null ? "" : one.body());
        body.setManualValidation(true);
        body.setErrorMessage(getTranslation("chains.panel.bodyMissing"));
        var contact = new TextField(getTranslation("chains.panel.contact"));
        contact.setMaxLength(ChainStation.LONGEST_NAME);
        var day = picker("chains.panel.beginDay", chain.today());
        var begin = new SecondaryButton(getTranslation("chains.panel.begin"), IconName.WALK, () -> {
            body.setInvalid(body.getValue().isBlank());
            if (!body.isInvalid() && day.getValue() != null) {
                step(new ChainStep.Start(one.id(), day.getValue(), body.getValue(), contact.getValue()));
            }
        });
        actions.add(row(body, contact, day), new Div(begin));
    }

    private void dated(String key, String dayKey, LocalDate proposed, Consumer<LocalDate> done) {
        var day = picker(dayKey, proposed);
        var keep = new SecondaryButton(getTranslation(key), IconName.CALENDAR, () -> {
            if (day.getValue() != null) {
                done.accept(day.getValue());
            }
        });
        actions.add(row(day, keep));
    }

    private void because(String key, String whyKey, Consumer<Words> done) {
        var why = new TextArea(getTranslation(whyKey));
        why.setMaxLength(Words.MAX);
        why.setManualValidation(true);
        why.setErrorMessage(getTranslation("chains.panel.whyMissing"));
        var keep = new SecondaryButton(getTranslation(key), () -> {
            why.setInvalid(!Words.isValid(why.getValue(), Words.MAX));
            if (!why.isInvalid()) {
                done.accept(new Words(why.getValue()));
            }
        });
        actions.add(row(why, keep));
    }

    private DatePicker picker(String key, LocalDate proposed) {
        var day = new DayPicker(
                getTranslation(key), chain.chain().since(), chain.today().plusYears(2));
        day.setValue(proposed);
        return day;
    }

    private void button(String key, IconName icon, Runnable done) {
        actions.add(new Div(new SecondaryButton(getTranslation(key), icon, done)));
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }

    private void step(ChainStep step) {
        page.steps().accept(step);
    }
}
