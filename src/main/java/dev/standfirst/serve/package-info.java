/** The preview, served to the machine it lies on, and a written site: both kept up with the files of a project as they are edited. */
@NullMarked
package dev.standfirst.serve;

import org.jspecify.annotations.NullMarked;
