package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jobcenterportal.chains.ChainPage;
import org.jobcenterportal.chains.ChainStation;
import org.jobcenterportal.chains.ResponsibleBody;
import org.jobcenterportal.chains.Transition;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Notice;
import org.jspecify.annotations.Nullable;

/** F31, F32: who is responsible today, whom she knows there, what comes next, and what somebody should look at. */
class ChainHead extends Composite<Div> {

    ChainHead(ChainPage page) {
        getContent().addClassName("stack");
        var chain = page.chain();
        var last = chain.begun().isEmpty() ? null : chain.begun().getLast();
        var next = chain.next();
        getContent()
                .add(new FactStrip()
                        .fact(
                                getTranslation("chains.head.responsible"),
                                name(page.responsible()),
                                last == null || last.contact() == null ? "" : last.contact())
                        .fact(
                                getTranslation("chains.head.status"),
                                getTranslation(
                                        "enum.ChainStatus." + chain.status().name()),
                                chain.branch() == null
                                        ? ""
                                        : getTranslation(
                                                "enum.Branch." + chain.branch().name()))
                        .fact(
                                getTranslation("chains.head.next"),
                                next.map(station -> getTranslation("chains.station." + station.key()))
                                        .orElse(getTranslation("chains.head.nothing")),
                                next.flatMap(ChainStation::begins)
                                        .map(day -> Formats.here().dateWithYear(day))
                                        .orElse(getTranslation("chains.head.noDay"))));
        chain.transitions().stream()
                .filter(transition -> transition.needsCare(page.today()))
                .forEach(transition -> getContent().add(care(transition, page)));
    }

    private Notice care(Transition transition, ChainPage page) {
        return transition.begins() == null
                ? Notice.care(
                        getTranslation("chains.head.endNear", Formats.here().dateWithYear(transition.ends())),
                        getTranslation("chains.head.endNearText"))
                : Notice.care(
                        getTranslation("chains.head.gap", transition.gapDays(page.today())),
                        getTranslation("chains.head.gapText"));
    }

    private String name(@Nullable ResponsibleBody body) {
        if (body == null) {
            return getTranslation("chains.head.nobody");
        }
        return body.kind() == ResponsibleBody.Kind.OFFICE ? getTranslation("chains.head.office") : body.name();
    }
}
