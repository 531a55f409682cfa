package broken.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that anyone may change. */
@Entity
public class OpenEntity {

    @Id
    public long id;

    public void setId(long id) {
        this.id = id;
    }
}
