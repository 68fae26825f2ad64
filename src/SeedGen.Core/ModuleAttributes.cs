// The compiler assigns every local before it is read: nothing needs to be zero at the beginning of a method.
[module: System.Runtime.CompilerServices.SkipLocalsInit]
