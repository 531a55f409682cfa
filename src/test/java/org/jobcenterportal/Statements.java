package org.jobcenterportal;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the current thread says to the database: a batch counts as one statement. */
public final class Statements {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

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
            var proxy = new ProxyFactory(dataSource);
            proxy.setProxyTargetClass(true);
            proxy.addAdvice((MethodInterceptor)
                    call -> "getConnection".equals(call.getMethod().getName()) && call.getArguments().length == 0
                            ? listening.getConnection()
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
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }
}
