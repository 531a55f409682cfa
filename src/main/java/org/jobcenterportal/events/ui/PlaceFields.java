package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** Where an event is: a venue of the office, another house, or a link. */
class PlaceFields extends Composite<Div> {

    /** What one can choose: a venue, or one of the two other ways. */
    private record Way(@Nullable VenueDetails venue, boolean isOnline) {}

    private static final Way OTHER = new Way(null, false);
    private static final Way ONLINE = new Way(null, true);

    private final List<Way> ways;
    private final Select<Way> where = new Select<>();
    private final TextField name = field("place-name", 120);
    private final TextField room = field("room", 60);
    private final TextField street = field("street", 120);
    private final TextField houseNumber = field("house-number", 12);
    private final TextField postalCode = field("postal-code", 5);
    private final TextField city = field("city", 80);
    private final TextField district = field("district", 60);
    private final TextField wayThere = field("way", 500);
    private final Checkbox barrierFree = new Checkbox(getTranslation("events.form.barrier-free"));
    private final TextField link = field("link", 500);
    private final Div house = new Div();
    private final Div online = new Div();

    PlaceFields(List<VenueDetails> venues) {
        ways = Stream.concat(venues.stream().map(venue -> new Way(venue, false)), Stream.of(OTHER, ONLINE))
                .toList();
        where.setLabel(getTranslation("events.form.where"));
        where.setItems(ways);
        where.setItemLabelGenerator(this::words);
        where.addValueChangeListener(change -> showFields());
        link.setHelperText(getTranslation("events.form.link-hint"));
        house.add(name, room, street, houseNumber, postalCode, city, district, wayThere, barrierFree);
        house.addClassName("event-fields");
        online.add(link);
        online.addClassName("event-fields");
        getContent().addClassName("stack");
        getContent().add(where, house, online);
        showFields();
    }

    void keep(Typed typed) {
        typed.add(
                "where",
                where,
                PlaceFields::key,
                key -> ways.stream()
                        .filter(way -> key(way).equals(key))
                        .findFirst()
                        .orElse(null));
        typed.words("place-name", name);
        typed.words("room", room);
        typed.words("street", street);
        typed.words("house-number", houseNumber);
        typed.words("postal-code", postalCode);
        typed.words("city", city);
        typed.words("district", district);
        typed.words("way", wayThere);
        typed.tick("barrier-free", barrierFree);
        typed.words("link", link);
    }

    private static String key(Way way) {
        var venue = way.venue();
        return venue == null
                ? way.isOnline() ? "online" : "other"
                : venue.id().value().toString();
    }

    void show(EventPlace place) {
        switch (place) {
            case EventPlace.OnSite site -> {
                var known = ways.stream()
                        .filter(way -> way.venue() != null
                                && Objects.equals(way.venue().id(), site.venue())
                                && site.equals(EventPlace.OnSite.at(way.venue())))
                        .findFirst();
                where.setValue(known.orElse(OTHER));
                if (known.isEmpty()) {
                    fill(site);
                }
            }
            case EventPlace.Online(var service, var address) -> {
                where.setValue(ONLINE);
                link.setValue(address.toString());
            }
        }
    }

    EventPlace place() {
        var chosen = where.getValue();
        if (chosen.isOnline()) {
            var address = URI.create(link.getValue().strip());
            return new EventPlace.Online(getTranslation("events.place.online"), address);
        }
        return chosen.venue() == null ? other() : EventPlace.OnSite.at(chosen.venue());
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        Stream.of(name, street, houseNumber, postalCode, city, link).forEach(field -> field.setInvalid(false));
        where.setInvalid(false);
        var chosen = where.getValue();
        if (chosen == null) {
            errors.add(EventWords.wrong(where, "events.form.choose"));
        } else if (chosen.isOnline()) {
            if (!EventPlace.Online.isLink(link.getValue().strip())
                    || !isAddress(link.getValue().strip())) {
                errors.add(EventWords.wrong(link, "events.form.link-wrong"));
            }
        } else if (chosen.venue() == null) {
            Stream.of(name, street, houseNumber, city)
                    .filter(field -> field.getValue().isBlank())
                    .forEach(field -> errors.add(EventWords.wrong(field, "events.form.missing")));
            if (!postalCode.getValue().strip().matches("\\d{5}")) {
                errors.add(EventWords.wrong(postalCode, "events.form.postal-code-wrong"));
            }
        }
        return errors;
    }

    private EventPlace.OnSite other() {
        return new EventPlace.OnSite(
                null,
                name.getValue().strip(),
                text(room),
                new PostalAddress(
                        street.getValue().strip(),
                        houseNumber.getValue().strip(),
                        postalCode.getValue().strip(),
                        city.getValue().strip()),
                text(district),
                text(wayThere),
                barrierFree.getValue());
    }

    private void fill(EventPlace.OnSite site) {
        name.setValue(site.name());
        room.setValue(Objects.requireNonNullElse(site.room(), ""));
        street.setValue(site.address().street());
        houseNumber.setValue(site.address().houseNumber());
        postalCode.setValue(site.address().postalCode());
        city.setValue(site.address().city());
        district.setValue(Objects.requireNonNullElse(site.district(), ""));
        wayThere.setValue(Objects.requireNonNullElse(site.wayThere(), ""));
        barrierFree.setValue(site.isBarrierFree());
    }

    private void showFields() {
        house.setVisible(OTHER.equals(where.getValue()));
        online.setVisible(ONLINE.equals(where.getValue()));
    }

    private String words(Way way) {
        var venue = way.venue();
        if (venue == null) {
            return getTranslation(way.isOnline() ? "events.form.where.online" : "events.form.where.other");
        }
        return venue.room() == null ? venue.name() : getTranslation("events.place.room", venue.name(), venue.room());
    }

    private static boolean isAddress(String text) {
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private TextField field(String key, int most) {
        var field = new TextField(getTranslation("events.form." + key));
        field.setMaxLength(most);
        return field;
    }
}
