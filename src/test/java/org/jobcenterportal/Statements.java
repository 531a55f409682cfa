package org.jobcenterportal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the current thread says to the database: a batch counts as one statement. */
public final class Statements {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    private static final ThreadLocal<Names> NAMED = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> ASKED_FOR_NAMES = ThreadLocal.withInitial(() -> false);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NAMES =
            Pattern.compile("(?is)\\bselect\\b.*\\bfamily_name\\b.*\\b(from|join)\\s+`?person`?\\b.*");

    private Statements() {}

    /** The SQL that the action sends from this thread, one entry for each statement or batch. */
    public static List<String> of(Runnable action) {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            action.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    /**
     * From now on, of whom this thread reads the name, until {@link #forgetNames}: the ids that come out of queries that
     * ask for names. The set grows, and there are other ids in it.
     *
     * @param counts asked at each reading, because a test acts for several people
     */
    static Set<UUID> listenForNames(BooleanSupplier counts) {
        var read = new HashSet<UUID>();
        NAMED.set(new Names(read, counts));
        return read;
    }

    static void forgetNames() {
        NAMED.remove();
        ASKED_FOR_NAMES.remove();
    }

    static boolean isListeningForNames() {
        return NAMED.get() != null;
    }

    /** What a watch itself asks is no part of what it watches. */
    static <T> T unheard(Supplier<T> question) {
        var heard = HEARD.get();
        var named = NAMED.get();
        HEARD.remove();
        NAMED.remove();
        try {
            return question.get();
        } finally {
            if (heard != null) HEARD.set(heard);
            if (named != null) NAMED.set(named);
        }
    }

    private static void noteId(@Nullable Object value) {
        var names = NAMED.get();
        if (!names.counts().getAsBoolean()) {
            return;
        }
        var read = names.read();
        switch (value) {
            case UUID id -> read.add(id);
            case String text when ID.matcher(text).matches() -> read.add(UUID.fromString(text));
            case byte[] bytes
            when bytes.length == 2 * Long.BYTES -> {
                var halves = ByteBuffer.wrap(bytes);
                read.add(new UUID(halves.getLong(), halves.getLong()));
            }
            case null, default -> {}
        }
    }

    private record Names(Set<UUID> read, BooleanSupplier counts) {}

    /** Listens at the data source of the tests. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        static BeanPostProcessor listeningAtTheDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource dataSource ? listening(dataSource) : bean;
                }
            };
        }

        private static Object listening(DataSource dataSource) {
            var listening = ProxyDataSourceBuilder.create(dataSource)
                    .listener(new Listener())
                    .build();
            var reading = ProxyDataSourceBuilder.create(dataSource)
                    .listener(new Listener())
                    .proxyResultSet()
                    .methodListener(new Reader())
                    .build();
            var proxy = new ProxyFactory(dataSource);
            proxy.setProxyTargetClass(true);
            proxy.addAdvice((MethodInterceptor)
                    call -> "getConnection".equals(call.getMethod().getName()) && call.getArguments().length == 0
                            ? (NAMED.get() == null ? listening : reading).getConnection()
                            : call.proceed());
            return proxy.getProxy();
        }
    }

    /** Writes down what it hears. */
    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var heard = HEARD.get();
            if (heard != null) {
                heard.add(queries.isEmpty() ? "" : queries.getFirst().getQuery());
            }
            if (NAMED.get() != null) {
                var named = queries.stream()
                        .filter(query -> NAMES.matcher(query.getQuery()).matches())
                        .toList();
                ASKED_FOR_NAMES.set(!named.isEmpty());
                named.stream()
                        .flatMap(query -> query.getParametersList().stream())
                        .flatMap(List::stream)
                        .flatMap(parameter -> Arrays.stream(parameter.getArgs()))
                        .forEach(Statements::noteId);
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }

    /** Writes down the ids that come out of a query that asked for names. */
    private static final class Reader implements MethodExecutionListener {

        @Override
        public void beforeMethod(MethodExecutionContext call) {}

        @Override
        public void afterMethod(MethodExecutionContext call) {
            if (NAMED.get() != null && ASKED_FOR_NAMES.get()) {
                noteId(call.getResult());
            }
        }
    }
}
