package org.jobcenterportal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;

/**
 * What one call said to the database, so that plain JDBC can say the very same again: the same SQL in the same order and
 * the same transactions, with other people, times and keys in it.
 */
final class RecordedTransaction {

    private final List<Said> statements = new ArrayList<>();

    /** One statement with what was bound to it, by position from 1, in a batch several times; or the end of a transaction. */
    private record Said(String sql, List<List<@Nullable Object>> bound) {

        private static final Said COMMIT = new Said("commit", List.of());
        private static final Said ROLLBACK = new Said("rollback", List.of());

        boolean isEnd() {
            return this == COMMIT || this == ROLLBACK;
        }
    }

    /** Writes down what the thread says while it is recorded. */
    static final class Recorder implements QueryExecutionListener, MethodExecutionListener {

        private static final ThreadLocal<RecordedTransaction> CURRENT = new ThreadLocal<>();

        static RecordedTransaction of(Runnable call) {
            var recorded = new RecordedTransaction();
            CURRENT.set(recorded);
            try {
                call.run();
            } finally {
                CURRENT.remove();
            }
            return recorded;
        }

        /** Only then do statements take the way through the recorder, so that it costs nothing else. */
        static boolean isRecording() {
            return CURRENT.get() != null;
        }

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var recorded = CURRENT.get();
            if (recorded != null) {
                queries.forEach(recorded::hear);
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void beforeMethod(MethodExecutionContext call) {
            var recorded = CURRENT.get();
            if (recorded != null && call.getTarget() instanceof Connection) {
                switch (call.getMethod().getName()) {
                    case "commit" -> recorded.statements.add(Said.COMMIT);
                    case "rollback" -> recorded.statements.add(Said.ROLLBACK);
                    default -> {}
                }
            }
        }

        @Override
        public void afterMethod(MethodExecutionContext call) {}
    }

    int size() {
        return statements.size();
    }

    /** How many statements there are; the ends of transactions are none. */
    int statements() {
        return (int) statements.stream().filter(said -> !said.isEnd()).count();
    }

    /** How many of them name one of the tables. */
    int statementsAbout(String... tables) {
        return (int) statements.stream()
                .filter(said -> Stream.of(tables).anyMatch(said.sql()::contains))
                .count();
    }

    /** Everything that was bound, in its order. */
    Stream<Object> values() {
        return statements.stream()
                .flatMap(said -> said.bound().stream())
                .flatMap(List::stream)
                .filter(Objects::nonNull);
    }

    /** The part from one statement to another, the first included, the last not. */
    RecordedTransaction part(int from, int until) {
        var part = new RecordedTransaction();
        part.statements.addAll(statements.subList(from, until));
        return part;
    }

    int positionOf(String table) {
        for (int position = 0; position < statements.size(); position++) {
            if (statements.get(position).sql().contains(table)) {
                return position;
            }
        }
        throw new IllegalStateException("Nothing was said about " + table);
    }

    /** Says it all again over a connection, with each value replaced. */
    void say(Connection connection, UnaryOperator<@Nullable Object> other) throws SQLException {
        for (var said : statements) {
            if (said == Said.COMMIT) {
                connection.commit();
            } else if (said == Said.ROLLBACK) {
                connection.rollback();
            } else {
                say(said, connection, other);
            }
        }
    }

    private static void say(Said said, Connection connection, UnaryOperator<@Nullable Object> other)
            throws SQLException {
        try (var statement = connection.prepareStatement(said.sql())) {
            for (var set : said.bound()) {
                for (int position = 0; position < set.size(); position++) {
                    statement.setObject(position + 1, other.apply(set.get(position)));
                }
                if (said.bound().size() > 1) {
                    statement.addBatch();
                }
            }
            if (said.bound().size() > 1) {
                statement.executeBatch();
            } else if (statement.execute()) {
                readAll(statement);
            }
        }
    }

    private static void readAll(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    private void hear(QueryInfo query) {
        statements.add(new Said(
                query.getQuery(),
                query.getParametersList().stream()
                        .map(RecordedTransaction::bound)
                        .toList()));
    }

    private static List<@Nullable Object> bound(List<ParameterSetOperation> operations) {
        var bound = new ArrayList<@Nullable Object>();
        for (var operation : operations) {
            int position = (Integer) operation.getArgs()[0];
            while (bound.size() < position) {
                bound.add(null);
            }
            boolean isNull = operation.getMethod().getName().equals("setNull");
            bound.set(position - 1, isNull ? null : operation.getArgs()[1]);
        }
        return bound;
    }
}
