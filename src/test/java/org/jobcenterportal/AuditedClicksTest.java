package org.jobcenterportal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caselist.CaseList;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.kernel.PersonName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The watch over looks sees clicks and calls as well. */
@ViewTest
@As("vermittlung")
@Row("F102")
class AuditedClicksTest {

    private static final String NAME = "Klickprobe";

    @Autowired
    private CitizenDirectory directory;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseList cases;

    @Autowired
    private AuditLog log;

    @Autowired
    private ObjectProvider<JdbcClient> jdbc;

    private PersonDraft anna;

    @BeforeEach
    void somebody() {
        anna = Citizens.called(new PersonName("Anna", NAME), Citizens.anna());
        citizens.importHouseholds(Stream.of(Citizens.alone(anna)));
    }

    @Test
    void a_click_that_shows_a_name_without_an_entry_is_seen_at_the_next_look(Screens screens) {
        screens.open("intern");
        UI.getCurrent().add(new Button("Zeigen", click -> UI.getCurrent().add(new Span(name()))));

        _click(_get(Button.class, spec -> spec.withText("Zeigen")));

        assertThatExceptionOfType(AssertionError.class).isThrownBy(screens::text);
        enter();
        assertThat(screens.text()).contains(NAME);
    }

    @Test
    void a_click_that_enters_what_it_reads_is_fine(Screens screens) {
        screens.open("intern");
        UI.getCurrent().add(new Button("Zeigen", click -> {
            enter();
            UI.getCurrent().add(new Span(name()));
        }));

        _click(_get(Button.class, spec -> spec.withText("Zeigen")));

        assertThat(screens.text()).contains(NAME);
    }

    @Test
    void a_call_that_answers_a_name_without_an_entry_is_seen() {
        var watched = watched(this::name);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(watched::get);
        assertThatNoException().isThrownBy(watched(() -> name().isEmpty())::get);
        enter();
        assertThat(watched.get()).contains(NAME);
    }

    @Test
    void whatever_says_which_role_may_call_it_is_watched() {
        assertThat(List.of(((Advised) cases).getAdvisors()))
                .first()
                .satisfies(advisor -> assertThat(advisor.getAdvice()).isInstanceOf(AuditedCalls.class));
    }

    private String name() {
        return directory.card(anna.id()).orElseThrow().name().full();
    }

    private void enter() {
        log.read(new Purpose("case.search"), List.of(anna.id().value()));
    }

    /** As a service is watched in a test without a screen. */
    @SuppressWarnings("unchecked")
    private <T> Supplier<T> watched(Supplier<T> service) {
        var proxy = new ProxyFactory(Supplier.class, new AuditedCalls(jdbc));
        proxy.setTarget(service);
        return (Supplier<T>) proxy.getProxy();
    }
}
