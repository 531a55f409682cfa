package org.jobcenterportal.jobexchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import org.jobcenterportal.jobexchange.JobWindow;
import org.jobcenterportal.jobexchange.PublicJob;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.ForeignLink;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PhoneLink;
import org.jobcenterportal.uikit.Unbroken;

/** F71, F73: everybody reads what an open job is, what it pays, what it takes, and how one applies. */
@Route(value = PublicJobLinks.JOB, layout = PublicLayout.class)
@AnonymousAllowed
class JobView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JobWindow window;
    private final transient OfficeSettings office;
    private final transient Clock clock;
    private String title = "";

    JobView(JobWindow window, OfficeSettings office, Clock clock) {
        this.window = window;
        this.office = office;
        this.clock = clock;
        getContent().addClassNames("wide", "offers", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = event.getRouteParameters()
                .get(PublicJobLinks.SLUG)
                .flatMap(window::job)
                .orElseThrow(NotFoundException::new);
        title = shown.job().title();
        var beside = new Aside(facts(shown), ways(shown));
        beside.addClassName("stack");
        var both = new Div(description(shown), beside);
        both.addClassName("with-aside");
        getContent().removeAll();
        getContent()
                .add(
                        new LinkButton(getTranslation("jobexchange.page.all"), IconName.BACK, PublicJobLinks.FIND)
                                .quiet(),
                        new PageHeader(title)
                                .lead(getTranslation(
                                        "jobexchange.card.where",
                                        shown.employer(),
                                        shown.job().place().address().city())),
                        both);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component description(PublicJob shown) {
        var job = shown.job();
        var words = JobWords.on(this);
        var tasks = new Paragraph(job.tasks());
        // as the employer said it, whatever language the page is in
        tasks.getElement().setAttribute("lang", Language.GERMAN.tag());
        var text = new Article(part("tasks", tasks));
        if (!job.shifts().isEmpty()) {
            text.add(part("shifts", list(job.shifts().stream().map(words::shift).toList())));
        }
        text.add(part(
                "needs",
                job.requirements().isEmpty()
                        ? new Paragraph(getTranslation("jobexchange.page.needs-nothing"))
                        : list(JobWords.inOrder(job).stream()
                                .map(words::requirement)
                                .toList())));
        if (!job.burdens().isEmpty()) {
            text.add(part(
                    "burdens",
                    list(job.burdens().stream().sorted().map(words::of).toList())));
        }
        text.add(part("place", place(job)));
        text.addClassNames("stack", "far", "offer-words");
        return text;
    }

    private Component part(String name, Component content) {
        var part = new Section(new H2(getTranslation("jobexchange.page." + name)), content);
        part.addClassNames("stack", "close");
        return part;
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Component place(JobCard job) {
        var place = new Div(new Paragraph(job.place().address().oneLine()));
        place.addClassNames("stack", "close");
        place.add(new Paragraph(job.place()
                .transit()
                .map(transit -> getTranslation(
                        "jobexchange.page.transit",
                        transit.stop(),
                        transit.minutesOnFoot(),
                        transit.firstRide(),
                        transit.asOf(),
                        transit.source()))
                .orElseGet(() -> getTranslation("jobexchange.page.no-transit"))));
        return place;
    }

    private Component facts(PublicJob shown) {
        var job = shown.job();
        var words = JobWords.on(this);
        var facts = new FactList()
                .fact(getTranslation("jobexchange.fact.hours"), words.hours(job))
                .fact(getTranslation("jobexchange.fact.wage"), words.wage(job))
                .fact(getTranslation("jobexchange.fact.start"), words.start(job, OfficeTime.dayOf(clock.instant())))
                .fact(
                        getTranslation("jobexchange.fact.term"),
                        job.until()
                                .map(day -> getTranslation("jobexchange.term.until", day))
                                .orElseGet(() -> getTranslation("jobexchange.term.none")))
                .fact(getTranslation("jobexchange.fact.posts"), getTranslation("jobexchange.posts", job.free()));
        if (job.childFriendlyHours()) {
            facts.fact(getTranslation("jobexchange.fact.children"), getTranslation("jobexchange.children"));
        }
        if (!shown.field().isEmpty()) {
            facts.fact(getTranslation("jobexchange.fact.field"), shown.field());
        }
        job.expiresOn()
                .ifPresent(day -> facts.fact(
                        getTranslation("jobexchange.fact.open"), getTranslation("jobexchange.open.until", day)));
        facts.addClassName("card");
        return facts;
    }

    private Component ways(PublicJob shown) {
        var ways = new Section(new H2(getTranslation("jobexchange.ways.title")));
        shown.asked()
                .ifPresent(contact -> ways.add(new Paragraph(
                        getTranslation("jobexchange.ways.ask", contact.name().full()))));
        var list = new UnorderedList();
        shown.job().ways().stream().sorted().forEach(way -> {
            var item = new ListItem(new Div(JobWords.on(this).of(way)));
            switch (way) {
                case CALL -> shown.phone().ifPresent(number -> item.add(new PhoneLink(number)));
                case EMAIL ->
                    shown.email()
                            .ifPresent(address -> item.add(new Anchor("mailto:" + address.value(), address.value())));
                case VISIT, POST ->
                    item.add(new Div(shown.job().place().address().oneLine()));
                case ONLINE ->
                    item.add(shown.page()
                            .<Component>map(page -> new ForeignLink(
                                    page.address(), getTranslation("jobexchange.ways.page", page.host())))
                            .orElseGet(() -> new Div(getTranslation("jobexchange.ways.online"))));
            }
            list.add(item);
        });
        list.addClassName("job-ways");
        ways.add(
                list,
                new Paragraph(getTranslation("jobexchange.ways.help")),
                new Paragraph(Unbroken.phone(office.dialled(), office.phone())));
        ways.addClassNames("card", "warm", "stack", "close");
        return ways;
    }
}
