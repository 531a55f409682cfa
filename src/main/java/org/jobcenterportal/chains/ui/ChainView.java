package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening;
import org.jobcenterportal.chains.ChainDesk;
import org.jobcenterportal.chains.ChainOutcome;
import org.jobcenterportal.chains.ChainPage;
import org.jobcenterportal.chains.ChainTemplate;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/** F29, F30, F31, F33, S30: the stations of somebody's chain as a line, who is responsible, and what comes next. */
@Route(value = ChainLinks.ONE, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class ChainView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ChainDesk desk;
    private final CaseAccess access;
    private final CitizenDirectory citizens;
    private final Div told = new Div();
    private final Div page = new Div();

    ChainView(ChainDesk desk, CaseAccess access, CitizenDirectory citizens) {
        this.desk = desk;
        this.access = access;
        this.citizens = citizens;
        page.addClassNames("stack");
        getContent().addClassNames("stack", "case-part", "chain-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("chains.one.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = ChainLinks.customerNumber(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        if (!(access.open(number) instanceof CaseOpening.Open(var person, var relation))) {
            throw new NotFoundException();
        }
        told.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .above(citizens.card(person)
                                        .orElseThrow()
                                        .name()
                                        .full())
                                .actions(new LinkButton(
                                        getTranslation("chains.one.back"), IconName.BACK, ChainLinks.file(number))),
                        told,
                        page);
        show(person, number);
    }

    private void show(PersonId person, CustomerNumber number) {
        page.removeAll();
        var found = desk.of(person);
        found.ifPresent(chain -> show(chain, person, number));
        if (found.isEmpty() || !found.get().chain().status().isOpen()) {
            begin(person, number);
        }
    }

    private void show(ChainPage chain, PersonId person, CustomerNumber number) {
        var line = new Section(
                new H2(getTranslation("chains.template." + chain.template().key())),
                new ChainLine(chain.chain(), chain.today()));
        line.addClassNames("card", "stack");
        page.add(new ChainHead(chain), line);
        if (!chain.chain().status().isOpen()) {
            return;
        }
        var id = chain.chain().id();
        var version = chain.chain().version();
        var panel = new StationPanel(
                chain,
                new StationPanel.Page(
                        step -> done(desk.step(id, version, step), person, number),
                        station -> desk.seats(id, station, getLocale()),
                        (station, run) -> done(desk.keepSeat(id, version, station, run), person, number),
                        ChainLinks.refer(number)));
        var side = new Div(
                new TalkPanel(
                        chain,
                        station -> ChainLinks.sheet(number, station),
                        (station, at, sheet) -> done(desk.arrangeTalk(id, station, at, sheet), person, number)),
                new WholeChainPanel(chain, step -> done(desk.step(id, version, step), person, number)));
        side.addClassName("stack");
        var columns = new Div(panel, side);
        columns.addClassName("referral-columns");
        page.add(columns);
    }

    private void begin(PersonId person, CustomerNumber number) {
        var patterns = desk.patterns(person);
        if (patterns.isEmpty()) {
            page.add(new Paragraph(getTranslation("chains.one.none")));
            return;
        }
        var pattern = new Select<ChainTemplate>();
        pattern.setLabel(getTranslation("chains.one.pattern"));
        pattern.setItems(patterns);
        pattern.setItemLabelGenerator(each -> each == null ? "" : getTranslation("chains.template." + each.key()));
        var first = new Select<ChainTemplate.Stop>();
        first.setLabel(getTranslation("chains.one.first"));
        first.setItemLabelGenerator(each -> each == null ? "" : getTranslation("chains.station." + each.key()));
        pattern.addValueChangeListener(change -> {
            first.setItems(change.getValue().stations());
            first.setValue(change.getValue().stations().getFirst());
        });
        var why = new TextArea(getTranslation("chains.one.why"));
        why.setHelperText(getTranslation("chains.one.whyHint"));
        why.setMaxLength(Words.MAX);
        why.setManualValidation(true);
        why.setErrorMessage(getTranslation("chains.panel.whyMissing"));
        pattern.setValue(patterns.getFirst());
        var begin = new PrimaryButton(getTranslation("chains.one.begin"), IconName.FLAG, () -> {
            why.setInvalid(!Words.isValid(why.getValue(), Words.MAX));
            if (!why.isInvalid()) {
                done(
                        desk.begin(
                                person,
                                pattern.getValue().key(),
                                first.getValue().key(),
                                new Words(why.getValue())),
                        person,
                        number);
            }
        });
        var card = new Section(new H2(getTranslation("chains.one.beginTitle")), pattern, first, why, new Div(begin));
        card.addClassNames("card", "stack");
        page.add(card);
    }

    private void done(ChainOutcome outcome, PersonId person, CustomerNumber number) {
        show(person, number);
        Component notice = switch (outcome) {
            case ChainOutcome.Done done -> Notice.good(getTranslation("chains.one.done"), "");
            case ChainOutcome.Stale stale -> Notice.care(getTranslation("chains.one.stale"), "");
            case ChainOutcome.NotPossible not -> Notice.care(getTranslation("chains.one.notPossible"), "");
            case ChainOutcome.OneIsOpen open -> Notice.care(getTranslation("chains.one.oneIsOpen"), "");
            case ChainOutcome.NoSeat none -> Notice.care(getTranslation("chains.panel.noSeat"), "");
            case ChainOutcome.NotFound gone -> Notice.care(getTranslation("chains.one.none"), "");
        };
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }
}
