package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;
import org.jobcenterportal.attendance.DoorOutcome;
import org.jobcenterportal.attendance.WalkInDraft;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.SecondaryButton;

/** Whoever comes without a registration: how many they are, and a name only if somebody wishes a certificate. */
class WalkInForm extends Composite<Section> {

    private final IntegerField heads = new IntegerField(getTranslation("attendance.walkIn.heads"));
    private final TextField name = new TextField(getTranslation("attendance.walkIn.name"));
    private final Div told = new Div();
    private final BiFunction<WalkInDraft, Boolean, DoorOutcome> letIn;
    private WalkInDraft draft = WalkInDraft.of(null, 1);

    /** @param letIn what to do with a guest, and whether even so */
    WalkInForm(BiFunction<WalkInDraft, Boolean, DoorOutcome> letIn) {
        this.letIn = letIn;
        heads.setMin(1);
        heads.setMax(WalkInDraft.MOST);
        heads.setValue(1);
        heads.setStepButtonsVisible(true);
        name.setMaxLength(WalkInDraft.NAME);
        name.setHelperText(getTranslation("attendance.walkIn.nameHint"));
        getContent().addClassNames("card", "stack", "walk-in");
        getContent()
                .add(
                        new H2(getTranslation("attendance.walkIn.title")),
                        new Paragraph(getTranslation("attendance.walkIn.text")),
                        heads,
                        name,
                        new Div(new SecondaryButton(
                                getTranslation("attendance.walkIn.letIn"), IconName.ADD, () -> send(false))),
                        told);
    }

    private void send(boolean evenSo) {
        var count = heads.getValue();
        heads.setInvalid(count == null || count < 1 || count > WalkInDraft.MOST);
        if (heads.isInvalid()) {
            heads.setErrorMessage(getTranslation("attendance.walkIn.headsWrong", WalkInDraft.MOST));
            heads.focus();
            return;
        }
        var outcome = letIn.apply(new WalkInDraft(draft.id(), name.getValue(), count), evenSo);
        told.removeAll();
        var notice = notice(outcome);
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }

    private Notice notice(DoorOutcome outcome) {
        return switch (outcome) {
            case DoorOutcome.Done done -> {
                draft = WalkInDraft.of(null, 1);
                heads.setValue(1);
                name.clear();
                yield Notice.good(getTranslation("attendance.walkIn.done"), "");
            }
            case DoorOutcome.RoomIsFull full ->
                Notice.stop(
                        getTranslation("attendance.door.full"),
                        getTranslation("attendance.door.fullText", full.limit()));
            case DoorOutcome.PlacesAreKept kept ->
                Notice.care(
                        getTranslation("attendance.door.kept", kept.expected()),
                        getTranslation("attendance.door.keptText"),
                        new SecondaryButton(getTranslation("attendance.walkIn.evenSo"), () -> send(true)).compact());
            case DoorOutcome.NotToday other -> Notice.care(getTranslation("attendance.door.notToday"), "");
            case DoorOutcome.NeedsCorrection over -> Notice.care(getTranslation("attendance.door.dayOver"), "");
            case DoorOutcome.PlaceGivenBack free -> Notice.good(getTranslation("attendance.door.done"), "");
            case DoorOutcome.PlacePassedOn gone -> Notice.care(getTranslation("attendance.door.passedOn"), "");
            case DoorOutcome.ChangedMeanwhile changed -> Notice.care(getTranslation("attendance.door.changed"), "");
            case DoorOutcome.NotFound gone -> Notice.care(getTranslation("attendance.door.gone"), "");
        };
    }
}
