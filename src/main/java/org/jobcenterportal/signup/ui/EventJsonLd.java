package org.jobcenterportal.signup.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.LinkedData;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.signup.EventWindow;
import org.jobcenterportal.signup.EventWindow.Announced;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells search engines what an event is (schema.org), in the page that they get, so that a shared link shows it. */
@Component
class EventJsonLd implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String VOCABULARY = "https://schema.org";
    private static final String TYPE = "@type";

    private final transient EventWindow window;
    private final transient PublicAddress portal;
    private final transient OfficeSettings office;
    private final transient JsonMapper json;

    EventJsonLd(EventWindow window, PublicAddress portal, OfficeSettings office, JsonMapper json) {
        this.window = window;
        this.portal = portal;
        this.office = office;
        this.json = json;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> LinkedData.describe(
                page, address -> EventLinks.slug(address).flatMap(window::find).map(this::written)));
    }

    String written(Announced announced) {
        return LinkedData.written(json, described(announced));
    }

    private Map<String, Object> described(Announced announced) {
        var event = announced.event();
        var text = event.texts().german();
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", VOCABULARY);
        all.put(TYPE, "Event");
        all.put("name", text.title());
        all.put("description", text.summary());
        all.put(
                "startDate",
                OfficeTime.at(event.when().start()).toOffsetDateTime().toString());
        all.put("endDate", OfficeTime.at(event.when().end()).toOffsetDateTime().toString());
        all.put("eventStatus", VOCABULARY + "/" + status(event.state()));
        all.put("inLanguage", event.languages().stream().sorted().toList());
        all.put("isAccessibleForFree", true);
        all.put("maximumAttendeeCapacity", event.capacity().admitted());
        all.put("remainingAttendeeCapacity", announced.room().free());
        all.put("url", portal.of("/" + EventLinks.event(event)));
        all.put("organizer", Map.of(TYPE, "GovernmentOrganization", "name", office.name()));
        place(event, all);
        return all;
    }

    private void place(EventCard event, Map<String, Object> all) {
        switch (event.place()) {
            case EventPlace.Online online -> {
                all.put("eventAttendanceMode", VOCABULARY + "/OnlineEventAttendanceMode");
                all.put("location", Map.of(TYPE, "VirtualLocation", "url", portal.of("/" + EventLinks.event(event))));
            }
            case EventPlace.OnSite house -> {
                all.put("eventAttendanceMode", VOCABULARY + "/OfflineEventAttendanceMode");
                all.put(
                        "location",
                        Map.of(
                                TYPE,
                                "Place",
                                "name",
                                house.name(),
                                "address",
                                Map.of(
                                        TYPE,
                                        "PostalAddress",
                                        "streetAddress",
                                        house.address().street() + " "
                                                + house.address().houseNumber(),
                                        "postalCode",
                                        house.address().postalCode(),
                                        "addressLocality",
                                        house.address().city(),
                                        "addressCountry",
                                        "DE")));
            }
        }
    }

    private static String status(EventState state) {
        return switch (state) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            case DRAFT, PUBLISHED, REGISTRATION_CLOSED, RUNNING, ENDED, EVALUATED -> "EventScheduled";
        };
    }
}
