package gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jobcenterportal.uikit.DayBlock;
import org.jobcenterportal.uikit.DayColumn;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.WeekDay;
import org.jobcenterportal.uikit.WeekStrip;

/** What staff see: the day of the BCA. */
@Route("gallery/staff")
@PageTitle("Bausteine, Personal")
@AnonymousAllowed
public class StaffGallery extends AppLayout {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    public StaffGallery() {
        addClassName("jc-staff");
        var navigation = new SideNav();
        navigation.addItem(
                item("Übersicht", "gallery", IconName.HOME), item("Termine", "gallery/staff", IconName.CALENDAR));
        addToDrawer(navigation);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menü");
        addToNavbar(toggle);
        var content = new Div(
                new PageHeader("Donnerstag, 26. November")
                        .lead("Raum 214 · 8 bis 17 Uhr")
                        .actions(
                                new SecondaryButton("Vertretung", IconName.SYNC, () -> {}),
                                new PrimaryButton("Zeiten öffnen", IconName.ADD, () -> {})),
                week(),
                Notice.care(
                        "14:00 Uhr passt nicht mehr:",
                        "Der Umbau in Raum 214 dauert bis 15 Uhr.",
                        new SecondaryButton("Raum 118 nehmen", () -> {}).compact(),
                        new SecondaryButton("Verlegen anbieten", () -> {}).compact()),
                new FactStrip()
                        .fact("Nächster Termin", "Do, 26. Nov., 10:00", "BCA, freiwillig")
                        .fact("Letzter Kontakt", "vor 6 Tagen", "Telefon")
                        .fact("Offen", "1 Vorschlag", "Antwort bis 4. Dez."),
                day(),
                grid());
        content.addClassName("stack");
        var padded = new Main(content);
        padded.addClassName("staff-content");
        setContent(padded);
    }

    private static SideNavItem item(String text, String path, IconName icon) {
        return new SideNavItem(text, path, new Icon(icon).small());
    }

    private static Component week() {
        var taken = WeekDay.Time.TAKEN;
        var free = WeekDay.Time.FREE;
        return new WeekStrip(
                "Woche",
                List.of(
                        new WeekDay(
                                MONDAY, "", List.of(taken, taken, taken, taken, taken), "5 Termine", "gallery/staff"),
                        new WeekDay(
                                MONDAY.plusDays(1),
                                "",
                                List.of(taken, taken, taken, free, free),
                                "Stadtteiltreff Nord",
                                "#"),
                        new WeekDay(
                                MONDAY.plusDays(2),
                                "",
                                List.of(taken, taken, taken, free, free),
                                "3 Termine, 2 frei",
                                "#"),
                        new WeekDay(
                                MONDAY.plusDays(3),
                                "heute",
                                List.of(taken, taken, taken, taken, WeekDay.Time.CONFLICT, taken, free),
                                "6 Termine, 1 frei, 1 Konflikt",
                                "#"),
                        new WeekDay(MONDAY.plusDays(4), "", List.of(), "Fachtag, keine Zeiten", "#")),
                MONDAY.plusDays(3));
    }

    private static Component day() {
        var column = new DayColumn(
                        "Tagesplan",
                        LocalTime.of(8, 0),
                        LocalTime.of(17, 0),
                        List.of(
                                block(
                                        8,
                                        30,
                                        45,
                                        DayBlock.Kind.DONE,
                                        "Nele Dankwart",
                                        "Ausbildung in Teilzeit · im Haus",
                                        new StatusBadge(Status.GOOD, IconName.CHECK, "stattgefunden").bare(),
                                        new SecondaryButton("Zurück", IconName.UNDO, () -> {}).compact()),
                                block(
                                        9,
                                        15,
                                        30,
                                        DayBlock.Kind.MISSED,
                                        "Iga Kowalczyk",
                                        "Wiedereinstieg · Telefon",
                                        new StatusBadge(Status.OPEN, IconName.PHONE, "nicht erreicht").bare(),
                                        new SecondaryButton("Neu anbieten", () -> {}).compact()),
                                block(
                                        10,
                                        0,
                                        45,
                                        DayBlock.Kind.TAKEN,
                                        "Olena Marchenko",
                                        "Kinderbetreuung · im Haus · Українська, Dolmetscherin ist da",
                                        new StatusBadge(Status.ACT, IconName.STROLLER, "Kind").bare(),
                                        new SecondaryButton("Stattgefunden", IconName.CHECK, () -> {}).compact()),
                                block(12, 0, 60, DayBlock.Kind.PAUSE, "Pause", ""),
                                block(
                                        13,
                                        0,
                                        45,
                                        DayBlock.Kind.FREE,
                                        "frei",
                                        "Zwei Personen möchten früher kommen",
                                        new SecondaryButton("Zuerst anbieten", IconName.SEND, () -> {}).compact()),
                                block(
                                        14,
                                        0,
                                        45,
                                        DayBlock.Kind.CONFLICT,
                                        "Saba Haile",
                                        "Schutzvermerk · nur neutrale Nachrichten",
                                        new StatusBadge(Status.CARE, IconName.WARNING, "Raum fehlt").bare(),
                                        new SecondaryButton("Lösen", () -> {}).compact()),
                                block(
                                        16,
                                        0,
                                        30,
                                        DayBlock.Kind.TAKEN,
                                        "Rückruf Mandy Schreiber",
                                        "Kinderzuschlag · Telefon",
                                        new StatusBadge(Status.GOOD, IconName.CHECK, "bestätigt").bare(),
                                        new QuietButton("Mehr", () -> {}).compact())))
                .now(LocalTime.of(9, 54));
        var heading = new H2("Mein Tag");
        var head = new Div(heading);
        head.addClassName("card-head");
        var card = new Div(head, column);
        card.addClassName("card");
        return card;
    }

    private static DayBlock block(
            int hour, int minute, int minutes, DayBlock.Kind kind, String title, String line, Component... actions) {
        var from = LocalTime.of(hour, minute);
        return new DayBlock(from, from.plusMinutes(minutes), kind, title, line, List.of(actions));
    }

    private static Component grid() {
        var grid = new Grid<String>();
        grid.addColumn(name -> name).setHeader("Name");
        grid.addColumn(name -> name.length()).setHeader("Länge");
        grid.setItems("Olena Marchenko", "Nele Dankwart", "Iga Kowalczyk");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setAllRowsVisible(true);
        return grid;
    }
}
