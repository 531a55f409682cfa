package org.jobcenterportal.kernel;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/**
 * The one base of all aggregates: version, equality by id, and the events that Spring Data publishes on {@code save}.
 *
 * <p>Ids are assigned at birth, so Spring Data has to be told what is new ({@link Persistable}).
 */
@MappedSuperclass
public abstract class Aggregate<A extends Aggregate<A, I>, I extends Identifier> extends AbstractAggregateRoot<A>
        implements Persistable<I> {

    @Version
    private long version;

    @Transient
    private boolean stored;

    /** The identity, assigned in the constructor. */
    public abstract I id();

    /** Counts the changes; a stale edit shows itself by an older version. */
    public long version() {
        return version;
    }

    @Override
    public final I getId() {
        return id();
    }

    @Override
    public final boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void rememberAsStored() {
        stored = true;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Aggregate<?, ?> that && getClass() == that.getClass() && id().equals(that.id());
    }

    @Override
    public final int hashCode() {
        return id().hashCode();
    }
}
