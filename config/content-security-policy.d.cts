export function contentSecurityPolicy(build: { readonly isProduction: boolean }): string;
