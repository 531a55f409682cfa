package gallery;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.jobcenterportal.uikit.PortalPage;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * Every component in all its states, without database and login: for looking, and for axe-core. How to start it stands
 * in {@code docs/frontend.md}.
 */
@SpringBootConfiguration
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SpringBootAutoConfiguration.class,
    VaadinScopesConfig.class
})
@EnableVaadin({"gallery", "org.jobcenterportal.uikit"})
@ComponentScan(basePackageClasses = PortalPage.class)
public class GalleryServer {

    public static void main(String[] arguments) {
        SpringApplication.run(GalleryServer.class, arguments);
    }
}
