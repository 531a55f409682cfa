package broken.desk;

import broken.ui.OpenView;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** A service that knows a component, asks the machine for the time, and is served through its fields. */
public class DeskManager {

    @Autowired
    private OpenEntities entities;

    public int hour() throws IllegalStateException {
        try {
            Thread.sleep(1);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(new Span().getText(), interrupted);
        }
        return new Date().hashCode() + Instant.now().getNano() + entities.hashCode() + OpenView.class.hashCode();
    }

    @Autowired
    void use(OpenEntities other) {
        entities = other;
    }

    /** A repository for everyone. */
    public interface OpenEntities extends Repository<OpenEntity, Long> {}
}
