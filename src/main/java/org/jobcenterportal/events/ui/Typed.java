package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.HasValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a form as text, by names that stay: kept while somebody types, and shown again. */
final class Typed {

    private record Field(Supplier<String> text, Consumer<String> show) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    /** Whoever wants to know that something was typed. */
    void onChange(Runnable told) {
        changed = told;
    }

    void changed() {
        changed.run();
    }

    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        fields.forEach((name, field) -> all.put(name, field.text().get()));
        return all;
    }

    /** In the order in which the fields were named: what one of them sets free comes after it. */
    void show(Map<String, String> typed) {
        fields.forEach((name, field) -> {
            var text = typed.get(name);
            if (text != null) {
                field.show().accept(text);
            }
        });
    }

    void words(String name, HasValue<?, String> field) {
        add(name, field, text -> text, text -> text);
    }

    void number(String name, HasValue<?, Integer> field) {
        add(name, field, String::valueOf, Integer::valueOf);
    }

    void day(String name, HasValue<?, LocalDate> field) {
        add(name, field, LocalDate::toString, LocalDate::parse);
    }

    void time(String name, HasValue<?, LocalTime> field) {
        add(name, field, LocalTime::toString, LocalTime::parse);
    }

    void tick(String name, HasValue<?, Boolean> field) {
        add(name, field, String::valueOf, Boolean::valueOf);
    }

    void ticks(String name, HasValue<?, Set<String>> field) {
        add(
                name,
                field,
                chosen -> String.join(" ", new TreeSet<>(chosen)),
                text -> text.isBlank() ? Set.of() : Set.of(text.split(" ")));
    }

    <E extends Enum<E>> void choice(String name, HasValue<?, E> field, Class<E> type) {
        add(name, field, Enum::name, text -> Enum.valueOf(type, text));
    }

    /** A field whose value is written and read in a way of its own. */
    <V> void add(String name, HasValue<?, V> field, Function<V, String> write, Function<String, @Nullable V> read) {
        add(name, () -> field.getValue() == null ? "" : write.apply(field.getValue()), text -> {
            if (text.isEmpty()) {
                field.clear();
            } else {
                field.setValue(read.apply(text));
            }
        });
        field.addValueChangeListener(change -> changed());
    }

    /** Several fields that come and go, as one text; whoever names them says what has changed. */
    void add(String name, Supplier<String> text, Consumer<String> show) {
        fields.put(name, new Field(text, typed -> {
            try {
                show.accept(typed);
            } catch (IllegalArgumentException | DateTimeException gone) {
                // what can no longer be chosen is chosen anew
            }
        }));
    }
}
