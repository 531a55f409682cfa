package gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.uikit.Chip;
import org.jobcenterportal.uikit.Choice;
import org.jobcenterportal.uikit.ChoiceCards;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.DateBlock;
import org.jobcenterportal.uikit.DayGroup;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.FreeTime;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.LoadingShape;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.SlotList;
import org.jobcenterportal.uikit.StationWay;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.StickyNext;
import org.jobcenterportal.uikit.SuccessMark;
import org.jobcenterportal.uikit.Ticket;
import org.jobcenterportal.uikit.Timeline;
import org.jobcenterportal.uikit.Toast;

/** What citizens and visitors see, drawn after the pictures of the design. */
@Route("gallery")
@PageTitle("Bausteine")
@AnonymousAllowed
public class CitizenGallery extends Div {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    public CitizenGallery() {
        var content = new Div(slots(), ticket(), choices(), states(), form());
        content.addClassNames("wide", "stack", "sections");
        var page = new Main(content);
        var sticky = new StickyNext(
                "Weiter", () -> Toast.show("Termin verlegt auf Montag, 9:00 Uhr", "Rückgängig", () -> {}));
        sticky.chosen("Do, 26. November, 10:00 Uhr");
        page.add(sticky);
        add(page);
    }

    private Component slots() {
        var list = new SlotList<String>();
        list.show(List.of(
                new DayGroup<>(
                        "Mittwoch, 25. November",
                        "morgen",
                        List.of(
                                new FreeTime<>("a", "9:00 Uhr", "Frau Ostwald"),
                                new FreeTime<>("b", "11:15 Uhr", "Frau Brück"))),
                new DayGroup<>(
                        "Donnerstag, 26. November",
                        "4 Zeiten frei",
                        List.of(
                                new FreeTime<>("c", "8:30 Uhr", "Frau Ostwald"),
                                new FreeTime<>("d", "10:00 Uhr", "Frau Ostwald"),
                                new FreeTime<>("e", "14:00 Uhr", "Frau Brück"),
                                new FreeTime<>("f", "16:30 Uhr", "Frau Ostwald")))));
        list.setValue("d");
        list.offerLaterDays(() -> list.showMore(List.of(new DayGroup<>(
                "Montag, 30. November", "1 Zeit frei", List.of(new FreeTime<>("g", "9:45 Uhr", "Frau Brück"))))));

        var chips = new Div(
                new Chip("Alle", null, () -> {}).pressed(true),
                new Chip("Vormittag", null, () -> {}).pressed(false),
                new Chip("Nachmittag", null, () -> {}).pressed(false),
                new Chip("Mein Kind kommt mit", IconName.STROLLER, () -> {}).pressed(false));
        chips.addClassName("chips");
        var chosen = new Div(
                Chip.toChange("Kinderbetreuung", IconName.CHILD, () -> {}),
                Chip.toChange("Im Jobcenter", IconName.PLACE, () -> {}),
                Chip.toChange("Українська", IconName.TRANSLATE, () -> {}));
        chosen.addClassNames("chips", "scrolling", "phone-only");

        var help = new Notice[] {
            Notice.care("10:00 Uhr hat gerade jemand anderes gebucht.", "Ihre Angaben sind noch da."),
        };
        var main = new Div(
                new PageHeader("Wann passt es Ihnen?").lead("Die Beratung dauert 45 Minuten."), chosen, chips, list);
        main.add(help);
        main.addClassNames("stack", "far");

        var summary = new FactList()
                .fact("Thema", "Kinderbetreuung", "Ändern", () -> {})
                .fact("Ort", "Im Jobcenter", "Ändern", () -> {})
                .fact("Sprache", "Українська, mit Dolmetscher", "Ändern", () -> {})
                .strong("Zeit", "Do, 26. November, 10:00 Uhr");
        var heading = new H2("Ihre Beratung");
        heading.addClassName("as-h3");
        var aside = new Aside(
                heading,
                summary,
                new Seal(new Voluntary()),
                new PrimaryButton("Weiter zu Ihren Angaben", IconName.FORWARD, () -> {}).fullWidth(),
                new QuietButton("Zurück", IconName.BACK, () -> {}));
        aside.addClassNames("card", "panel", "stack", "far", "desktop-only");
        aside.getElement().setAttribute("aria-label", "Ihre Auswahl");
        var columns = new Div(main, aside);
        columns.addClassName("with-aside");
        var all = new Div(new StationWay(4, 6, "Beratung buchen"), columns);
        all.addClassNames("stack", "far");
        return all;
    }

    private Component ticket() {
        var time = new H2("10:00 bis 10:45 Uhr");
        time.addClassName("as-h3");
        var about = new Paragraph("Beratung zu Kinderbetreuung");
        about.addClassNames("small", "muted");
        var head = new Div(new DateBlock(THURSDAY).next(), new Div(time, about));
        head.addClassNames("row", "top");
        var ticket = new Ticket("Ihr Termin", head)
                .line(IconName.PERSON, "Katharina Ostwald, Beauftragte für Chancengleichheit")
                .line(IconName.PIN, "Jobcenter, 2. Stock, Raum 214, Aufzug vorhanden")
                .line(IconName.STROLLER, "Ihr Kind kommt mit. Eine Spielecke ist da.")
                .code("Ihr Code", "KS-7F4-M2Q", "Damit können Sie absagen, ohne Konto.")
                .actions(
                        new LinkButton("In meinen Kalender", IconName.CALENDAR, "#")
                                .primary()
                                .fullWidth(),
                        new SecondaryButton("Vorlesen", IconName.LISTEN, () -> {}).fullWidth());
        var steps = new Timeline()
                .station(Status.GOOD, IconName.CHECK, "Heute", "Bestätigung per E-Mail mit Kalenderdatei")
                .station(Status.OPEN, IconName.BELL, "Mittwoch, 25. November", "Wir erinnern Sie. Ein Tippen genügt.")
                .station(
                        Status.ACT,
                        IconName.CHAT,
                        "Donnerstag, 26. November, 10:00 Uhr",
                        "Mitbringen müssen Sie nichts.");
        var cancel = new SecondaryButton(
                        "Termin absagen",
                        IconName.CLOSE,
                        () -> new ConfirmDialog(
                                        "Möchten Sie den Termin absagen?",
                                        "Das ist in Ordnung. Sie müssen keinen Grund nennen.",
                                        "Termin absagen",
                                        () -> {})
                                .open())
                .fullWidth();
        var all = new Section(
                new SuccessMark(),
                new PageHeader("Ihr Termin ist gebucht.").lead("Wir haben Ihnen eine E-Mail geschickt."),
                ticket,
                Seal.ofBooked(new Voluntary()),
                new H2("So geht es weiter"),
                steps,
                cancel);
        all.addClassNames("stack", "far");
        return all;
    }

    private Component choices() {
        var cards = new ChoiceCards<>(
                "Worum geht es?",
                List.of(
                        new Choice<>(1, IconName.CHILD, "Kinderbetreuung", "Kita, Hort, Tagespflege"),
                        new Choice<>(2, IconName.CLOCK, "Arbeiten in Teilzeit", "Stunden, Lohn, Wege zurück"),
                        new Choice<>(3, IconName.SCHOOL, "Ausbildung in Teilzeit"),
                        new Choice<>(4, IconName.HEART, "Pflege von Angehörigen", "")));
        cards.setValue(2);
        var all = new Section(new H2("Worum geht es?"), cards);
        all.addClassName("stack");
        return all;
    }

    private Component states() {
        var badges = new Div(
                new StatusBadge(Status.GOOD, IconName.CHECK, "bestätigt"),
                new StatusBadge(Status.CARE, IconName.HOURGLASS, "wartet"),
                new StatusBadge(Status.NOTE, IconName.SEAT, "Warteliste"),
                new StatusBadge(Status.STOP, IconName.NO, "abgesagt"),
                new StatusBadge(Status.OPEN, IconName.PAUSE, "nichts geplant"),
                new StatusBadge(Status.VAULT, IconName.LOCK, "nur BCA"),
                new StatusBadge(Status.ACT, IconName.CHAT, "möchte sprechen"));
        badges.addClassNames("row", "wrap");
        var empty = card(new EmptyState(
                IconName.CALENDAR,
                "Sie haben keinen Termin.",
                "Möchten Sie mit jemandem sprechen?",
                new LinkButton("Beratung buchen", "#").primary()));
        var failed = card(new EmptyState(
                IconName.SYNC,
                "Das hat nicht geklappt.",
                "Es liegt an uns. Ihre Angaben sind gesichert.",
                new PrimaryButton("Noch einmal versuchen", () -> {}),
                new SecondaryButton("Anrufen", () -> {})));
        var loading = card(new LoadingShape("Freie Zeiten werden geladen …"));
        var all = new Section(
                new H2("Zustände"),
                Notice.good("Verlegt auf Montag, 30. November, 9:00 Uhr.", "Ihr Code bleibt KS-7F4-M2Q."),
                Notice.note("Sie brauchen kein Konto.", "Name und E-Mail genügen."),
                Notice.stop("Das hat nicht geklappt.", "", new SecondaryButton("Noch einmal", () -> {}).compact()),
                badges,
                empty,
                failed,
                loading);
        all.addClassName("stack");
        return all;
    }

    private Component form() {
        var name = new TextField("Name");
        var email = new EmailField("E-Mail");
        email.setHelperText("Für die Bestätigung. Der Absender ist neutral.");
        email.setValue("olena.beispiel.de");
        email.setManualValidation(true);
        email.setErrorMessage("Es fehlt das @, zum Beispiel name@beispiel.de");
        email.setInvalid(true);
        var note = new TextArea("Möchten Sie uns etwas sagen?");
        var errors = new ErrorSummary();
        errors.show(List.of(new ErrorSummary.FieldError(email, "E-Mail: es fehlt das @")));
        var all = new Section(new H2("Ihre Angaben"), errors, name, email, note, new Checkbox("Mein Kind kommt mit"));
        all.addClassName("stack");
        return all;
    }

    private static Component card(Component content) {
        var card = new Div(content);
        card.addClassNames("card", "panel");
        return card;
    }
}
