package org.jobcenterportal.referrals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.referrals.Referral;
import org.jobcenterportal.referrals.ReferralItem;
import org.jobcenterportal.referrals.ReferralStatus;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Timeline;

/** The states and steps of referrals in words and colours. */
final class ReferralWords {

    private ReferralWords() {}

    static StatusBadge badge(Component screen, ReferralStatus status) {
        return new StatusBadge(
                look(status), icon(status), screen.getTranslation("enum.ReferralStatus." + status.name()));
    }

    static Status look(ReferralStatus status) {
        return switch (status) {
            case DRAFT, DECLINED, REVOKED -> Status.OPEN;
            case SENT -> Status.CARE;
            case ACCEPTED, IN_PROGRESS -> Status.NOTE;
            case DONE -> Status.GOOD;
            case OVERDUE -> Status.STOP;
        };
    }

    static IconName icon(ReferralStatus status) {
        return switch (status) {
            case DRAFT -> IconName.DRAFT;
            case SENT -> IconName.HOURGLASS;
            case ACCEPTED -> IconName.THUMB;
            case IN_PROGRESS -> IconName.RENEW;
            case DONE -> IconName.CHECK;
            case DECLINED -> IconName.NO;
            case REVOKED -> IconName.UNDO;
            case OVERDUE -> IconName.WARNING;
        };
    }

    /** What goes along, or went, line by line; or that nothing did. */
    static Component items(Component screen, List<ReferralItem> items, String nothingKey) {
        return items.isEmpty() ? new Paragraph(screen.getTranslation(nothingKey)) : items(screen, items);
    }

    /** What goes along, line by line. */
    static FactList items(Component screen, List<ReferralItem> items) {
        var facts = new FactList();
        items.forEach(item -> facts.fact(
                screen.getTranslation("enum.HandedOver." + item.what().name()), item.value()));
        return facts;
    }

    /** The line of states, the first one first. */
    static Timeline line(Component screen, Referral referral) {
        var line = new Timeline();
        referral.steps()
                .forEach(step -> line.station(
                        look(step.status()),
                        icon(step.status()),
                        screen.getTranslation(
                                "enum.ReferralStatus." + step.status().name()),
                        Formats.here().dateWithYear(OfficeTime.dayOf(step.at())),
                        step.note() == null ? "" : step.note().value()));
        return line;
    }
}
