package broken.kernel;

import org.springframework.stereotype.Component;

/** A bean where none belongs. */
@Component
class BeanInTheKernel {}
