package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jobcenterportal.chains.ChainOutlook;
import org.jobcenterportal.chains.ChainTemplate;
import org.jobcenterportal.chains.ChainTemplates;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/** F32: where somebody should look, what would happen if a station began later, and the days left over by provider. */
@Route(value = ChainLinks.ALL, layout = StaffLayout.class)
@Menu(title = "chains.menu", icon = "TRAIN", order = 27)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.TEAM_LEAD, Roles.MEASURE_MANAGEMENT})
class ChainsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WEEKS = 3;
    private static final int MOST_WEEKS = 26;

    private final ChainOutlook outlook;
    private final Div answer = new Div();

    ChainsView(ChainOutlook outlook) {
        this.outlook = outlook;
        answer.addClassName("stack");
        answer.getElement().setAttribute("role", "status");
        getContent().addClassNames("stack", "chain-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("chains.all.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answer.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle()).lead(getTranslation("chains.all.lead")),
                        care(),
                        whatIf(),
                        providers());
    }

    private Section care() {
        var card = card("chains.all.care");
        var rows = outlook.needingCare();
        card.add(rows.isEmpty() ? new Paragraph(getTranslation("chains.all.noCare")) : list(rows));
        return card;
    }

    private Section whatIf() {
        var station = new Select<ChainTemplate.Stop>();
        station.setLabel(getTranslation("chains.all.station"));
        station.setItems(ChainTemplates.all().stream()
                .flatMap(template -> template.stations().stream())
                .toList());
        station.setItemLabelGenerator(each -> each == null ? "" : getTranslation("chains.station." + each.key()));
        station.setValue(ChainTemplates.all().getFirst().stations().getLast());
        var weeks = new IntegerField(getTranslation("chains.all.weeks"));
        weeks.setValue(WEEKS);
        weeks.setMin(1);
        weeks.setMax(MOST_WEEKS);
        weeks.setStepButtonsVisible(true);
        var ask = new PrimaryButton(getTranslation("chains.all.ask"), IconName.HELP, () -> {
            if (!weeks.isInvalid() && weeks.getValue() != null) {
                answer(station.getValue().key(), weeks.getValue());
            }
        });
        var row = new Div(station, weeks);
        row.addClassName("field-row");
        var card = card("chains.all.whatIf");
        card.add(row, new Div(ask), answer);
        return card;
    }

    private void answer(String station, int weeks) {
        answer.removeAll();
        var found = outlook.later(station, weeks);
        answer.add(new Paragraph(
                found.all() == null
                        ? getTranslation("chains.all.few", ChainOutlook.FEWEST)
                        : getTranslation("chains.all.hits", found.all(), weeks)));
        if (!found.known().isEmpty()) {
            answer.add(list(found.known()));
        }
    }

    private Section providers() {
        var card = card("chains.all.providers");
        card.add(new Paragraph(getTranslation("chains.all.definition")));
        var figures = outlook.byProvider();
        if (figures.isEmpty()) {
            card.add(new Paragraph(getTranslation("chains.all.noFigures", ChainOutlook.FEWEST)));
        }
        var list = new UnorderedList();
        list.addClassName("referral-list");
        figures.forEach(figure -> {
            var name = new Span(figure.provider() == null ? getTranslation("chains.all.others") : figure.provider());
            name.addClassName("strong");
            list.add(new ListItem(
                    name,
                    new Span(getTranslation("chains.all.days", figure.changeDays(), figure.gapDays())),
                    new Span(getTranslation("chains.all.moves", figure.transitions(), figure.unexplained()))));
        });
        card.add(list);
        return card;
    }

    private UnorderedList list(List<ChainOutlook.Row> rows) {
        var list = new UnorderedList();
        list.addClassName("referral-list");
        rows.forEach(row -> list.add(new ListItem(
                new Anchor(
                        ChainLinks.one(row.number()),
                        row.name() == null
                                ? getTranslation("chains.all.protected")
                                : row.name().sorted()),
                new Span(getTranslation("chains.station." + row.station())),
                new Span(
                        row.gapDays() == 0
                                ? getTranslation("chains.all.no-gap")
                                : getTranslation("chains.all.gap", row.gapDays())))));
        return list;
    }

    private Section card(String titleKey) {
        var card = new Section(new H2(getTranslation(titleKey)));
        card.addClassNames("card", "stack");
        return card;
    }
}
