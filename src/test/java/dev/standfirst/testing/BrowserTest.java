package dev.standfirst.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Marks tests that need a real browser, and gives it to them: a parameter of type {@link Page} is a new page in a context of
 * its own, one of type {@link Browser} the browser, which all tests of a run share. Each has the tag {@code browser}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserTest.Pages.class)
public @interface BrowserTest {

    /** Opens what a test asks for and closes it after the test; the browser itself after all tests. */
    final class Pages implements ParameterResolver {

        private static final Namespace NAMESPACE = Namespace.create(BrowserTest.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            var type = parameter.getParameter().getType();
            return type == Page.class || type == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            var browser = test.getRoot()
                    .getStore(NAMESPACE)
                    .getOrComputeIfAbsent(Browser.class, key -> Browser.start(), Browser.class);
            if (parameter.getParameter().getType() == Browser.class) {
                return browser;
            }
            var context = test.getStore(NAMESPACE)
                    .getOrComputeIfAbsent(Context.class, key -> new Context(browser.newContext()), Context.class);
            return context.pages().newPage();
        }

        private record Context(BrowserContext pages) implements AutoCloseable {
            @Override
            public void close() {
                pages.close();
            }
        }
    }
}
